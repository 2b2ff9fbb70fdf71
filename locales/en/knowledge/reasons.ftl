# Reasons to object. `reason-…` is the tick box, `letter-reason-…` the full letter, `…-short` the short one.
# All in the first person: the reader ticks what is true.

reason-children-photos = My posts show my children.
letter-reason-children-photos = My posts show my children. They cannot decide about this themselves, so I protect them.
letter-reason-children-photos-short = My posts show my children.

reason-sensitive = My data shows private things, like health or faith.
letter-reason-sensitive = My data shows private things, for example about health, faith or politics. I do not want AI to learn from them.
letter-reason-sensitive-short = My data shows private things, like health or faith.

reason-creative-work = I earn money with my work.
letter-reason-creative-work = I earn money with my own texts, pictures, music or films. AI could copy my style and harm my income.
letter-reason-creative-work-short = I earn money with my work, and AI could copy it.

reason-unforeseeable-use = I could not expect this use.
letter-reason-unforeseeable-use = I could not expect this use. My data was meant for other things than to train AI.
letter-reason-unforeseeable-use-short = I could not expect this use.

reason-cannot-undo = AI cannot forget what it learns.
letter-reason-cannot-undo = AI cannot simply forget what it has learned. I could not undo this later.
letter-reason-cannot-undo-short = AI cannot forget what it learns.

reason-safety = I have to think of my safety.
letter-reason-safety = I have to think of my safety. AI could help someone to find me or to harm me.
letter-reason-safety-short = I have to think of my safety.

reason-objected-2024 = I already objected in 2024.
letter-reason-objected-2024 = I already objected in 2024. I expect you to respect that objection too.
letter-reason-objected-2024-short = I already objected in 2024.

reason-never-agreed = I never agreed to this.
letter-reason-never-agreed = I never agreed to this. I have not agreed to any use of my data for AI.
letter-reason-never-agreed-short = I never agreed to this.

reason-posts-by-others = Others post about me.
letter-reason-posts-by-others = Other people share posts and photos with me in them. I cannot control what they share. Please leave out what is about me there too.
letter-reason-posts-by-others-short = Others post about me. Please leave that out too.

reason-for-friends = My old posts were for friends.
letter-reason-for-friends = My old posts were meant for friends. They were never meant for a machine.
letter-reason-for-friends-short = My old posts were meant for friends.

reason-minor = I am under 18.
letter-reason-minor = I am under 18. Please take special care of my data.
letter-reason-minor-short = I am under 18.

reason-likeness = I do not want AI to copy my face or voice.
letter-reason-likeness = I do not want AI to learn my face or my voice. Others could use it to make fake pictures or recordings of me.
letter-reason-likeness-short = I do not want AI to copy my face or voice.

reason-wrong-answer = AI said something wrong about me.
letter-reason-wrong-answer = Your AI said something about me that is not true. That can harm me.
letter-reason-wrong-answer-short = Your AI said something wrong about me.

reason-no-account = I have no account with { $controller }.
letter-reason-no-account = I have no account with { $controller }. So I have no settings there that could protect me.
letter-reason-no-account-short = I have no account with { $controller }.
