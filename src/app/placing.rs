//! Where the window stands: big, or small beside the browser; on top or not; and where it was at the last start.
//!
//! It turns screens and wishes into places, and tells the window only when something is to change. It knows no page.
//! All lengths are points; where the system does not say where windows stand (Wayland), only sizes count.

use egui::{Context, Pos2, Rect, Vec2, ViewportCommand, WindowLevel, pos2, vec2};

use crate::saved::WindowPlace;

/// The big window at the first start.
pub const BIG: Vec2 = vec2(1000.0, 700.0);
/// No window is smaller. Screens at 300 % have no more room than this, and every page scrolls.
pub const LEAST: Vec2 = vec2(320.0, 240.0);
/// The window beside the browser.
pub const SMALL: Vec2 = vec2(380.0, 640.0);
/// Kept free at the edge of the screen.
const MARGIN: f32 = 8.0;
/// So much of the window's upper edge must be on a screen for it to be grasped.
const GRASP: Vec2 = vec2(120.0, 40.0);

/// The screens of the computer, as far as the system tells.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Screens {
    /// All of them.
    pub all: Vec<Rect>,
    /// The one with the window.
    pub here: Option<Rect>,
}

/// How the window should be now.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Wish {
    /// Small, beside the browser.
    pub small: bool,
    /// Above other windows.
    pub on_top: bool,
    /// Text size as a factor, 1 to 2: the small window grows with its words.
    pub scale: f32,
}

/// The window, as it was last told to be.
#[derive(Debug, Default)]
pub struct Placing {
    started: bool,
    on_top: bool,
    /// The small window's size, while it is small.
    small: Option<Vec2>,
    /// The small window's last size, while the big one is on its way.
    leaving: Option<Vec2>,
    /// The big window, to come back to.
    big: Option<WindowPlace>,
    /// The big window filled the screen before it became small.
    maximized: bool,
    screens: Screens,
}

impl Placing {
    /// With the place of the last start.
    #[must_use]
    pub fn from_last_start(place: Option<WindowPlace>) -> Self {
        Self { big: place, ..Self::default() }
    }

    /// Notes the screens there are.
    pub fn see(&mut self, screens: Screens) {
        self.screens = screens;
    }

    /// The place of the big window; none before it is known.
    #[must_use]
    pub fn big(&self) -> Option<WindowPlace> {
        self.big
    }

    /// Tells the window what is to change. Call it once a frame.
    pub fn follow(&mut self, ctx: &Context, wish: Wish) {
        if !self.started {
            self.started = true;
            if let Some(place) = self.big {
                self.restore(ctx, place);
            }
            return;
        }
        self.note_big(ctx);
        match (wish.small, self.small) {
            (true, None) => self.shrink(ctx, wish.scale),
            (false, Some(_)) => self.grow(ctx),
            _ => {}
        }
        if wish.on_top != self.on_top {
            self.on_top = wish.on_top;
            let level = if wish.on_top { WindowLevel::AlwaysOnTop } else { WindowLevel::Normal };
            ctx.send_viewport_cmd(ViewportCommand::WindowLevel(level));
        }
    }

    fn restore(&self, ctx: &Context, place: WindowPlace) {
        let (size, position) = restored(place, &self.screens);
        ctx.send_viewport_cmd(ViewportCommand::InnerSize(size));
        if let Some(position) = position {
            ctx.send_viewport_cmd(ViewportCommand::OuterPosition(position));
        }
    }

    /// Where the big window stands now, unless it fills the screen or is on its way there.
    fn note_big(&mut self, ctx: &Context) {
        let (monitor, outer, unusual) = ctx.input(|input| {
            let window = input.viewport();
            let unusual = [window.maximized, window.minimized, window.fullscreen].contains(&Some(true));
            (window.monitor_size, window.outer_rect, unusual)
        });
        let size = ctx.content_rect().size();
        self.leaving = self.leaving.filter(|small| (*small - size).abs().max_elem() < 4.0);
        if monitor.is_none() || unusual || self.small.is_some() || self.leaving.is_some() {
            return;
        }
        self.big = Some(WindowPlace {
            size: [size.x.round() as u16, size.y.round() as u16],
            position: outer.map(|outer| [outer.left().round() as i32, outer.top().round() as i32]),
        });
    }

    fn shrink(&mut self, ctx: &Context, scale: f32) {
        let (inner, outer, maximized) = ctx.input(|input| {
            let window = input.viewport();
            (window.inner_rect, window.outer_rect, window.maximized == Some(true))
        });
        let decoration = match (inner, outer) {
            (Some(inner), Some(outer)) => outer.size() - inner.size(),
            _ => Vec2::ZERO,
        };
        let size = small_size(scale, self.screens.here.map(|screen| screen.size() - decoration));
        self.small = Some(size);
        self.maximized = maximized;
        if maximized {
            ctx.send_viewport_cmd(ViewportCommand::Maximized(false));
        }
        ctx.send_viewport_cmd(ViewportCommand::InnerSize(size));
        // Where windows can't be placed, there is no known place either.
        if let (Some(screen), Some(_)) = (self.screens.here, outer) {
            ctx.send_viewport_cmd(ViewportCommand::OuterPosition(beside(screen, size + decoration)));
        }
    }

    fn grow(&mut self, ctx: &Context) {
        self.small = None;
        self.leaving = Some(ctx.content_rect().size());
        let place = self.big.unwrap_or(WindowPlace { size: [BIG.x as u16, BIG.y as u16], position: None });
        self.restore(ctx, place);
        if self.maximized {
            ctx.send_viewport_cmd(ViewportCommand::Maximized(true));
        }
    }
}

/// The small window's size on a screen with this much room.
#[must_use]
pub fn small_size(scale: f32, room: Option<Vec2>) -> Vec2 {
    let wanted = vec2(SMALL.x * f32::midpoint(1.0, scale), SMALL.y);
    room.map_or(wanted, |room| wanted.min(room - Vec2::splat(2.0 * MARGIN)).max(LEAST))
}

/// At the right edge of the screen, half-way down, where it covers the least of the browser.
#[must_use]
pub fn beside(screen: Rect, size: Vec2) -> Pos2 {
    let left = (screen.right() - size.x - MARGIN).max(screen.left());
    let top = (screen.center().y - size.y / 2.0).max(screen.top());
    pos2(left, top)
}

/// The size and place of the last start, as far as they still fit: no larger than the largest screen, and no place
/// where the window could not be grasped.
#[must_use]
pub fn restored(place: WindowPlace, screens: &Screens) -> (Vec2, Option<Pos2>) {
    let largest = screens.all.iter().fold(Vec2::ZERO, |largest, screen| largest.max(screen.size()));
    let mut size = vec2(f32::from(place.size[0]), f32::from(place.size[1]));
    if largest != Vec2::ZERO {
        size = size.min(largest);
    }
    let position = place.position.map(|[x, y]| pos2(x as f32, y as f32));
    let can_be_grasped = |position: &Pos2| {
        let grip = Rect::from_min_size(*position, vec2(size.x, GRASP.y));
        screens.all.iter().any(|screen| {
            let seen = screen.intersect(grip);
            seen.width() >= GRASP.x && seen.height() >= GRASP.y / 2.0
        })
    };
    (size.max(LEAST), position.filter(can_be_grasped))
}
