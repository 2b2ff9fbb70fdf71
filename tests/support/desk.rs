//! A desktop of its own for one test: screen, window manager, buses, home, and a browser that only writes down.
//!
//! It knows how to start programs on it and how to use them by keyboard, clipboard and accessible names. It never
//! touches the desktop, the files or the browser of whoever runs the test, and takes all of it away when dropped.

use std::ffi::OsStr;
use std::fs::{self, File};
use std::io::{BufRead as _, BufReader};
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail, ensure};
use tempfile::TempDir;

use super::reader::{Node, Reader, Role};

/// How long to wait for something that must come; generous, for a slow machine that draws without a graphics card.
const PATIENCE: Duration = Duration::from_mins(1);

/// What the desk is made of, apart from the launcher of the accessibility bus.
const TOOLS: [&str; 6] = ["Xvfb", "openbox", "dbus-daemon", "xdotool", "xclip", "timeout"];

/// Where distributions put the launcher of the accessibility bus.
const LAUNCHERS: [&str; 3] =
    ["/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher", "/usr/lib/at-spi-bus-launcher"];

/// Tells its number, and stays as it is when the last program on it has ended.
const SCREEN: &str = "-displayfd 1 -noreset -nolisten tcp -screen 0 1280x1000x24";

/// A session bus that starts no service by itself and is open to all that know its address.
const BUS_CONFIGURATION: &str = r#"<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:dir=FOLDER</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"#;

/// Writes its arguments down, one a line, and opens nothing.
const RECORDING_BROWSER: &str = "#!/bin/sh\nprintf '%s\\n' \"$@\" >>\"$HOME/opened\"\n";

/// A running program that ends with the value.
#[derive(Debug)]
pub struct Running(Child);

impl Running {
    /// Ends the program as a power cut would: it is not asked, and can't save anything.
    pub fn cut_off(mut self) -> Result<()> {
        self.0.kill()?;
        self.0.wait()?;
        Ok(())
    }
}

impl Running {
    /// The number of its process.
    pub fn id(&self) -> u32 {
        self.0.id()
    }

    /// Waits until it ends by itself.
    pub fn wait(&mut self) -> Result<ExitStatus> {
        let started = Instant::now();
        loop {
            if let Some(status) = self.0.try_wait()? {
                return Ok(status);
            }
            ensure!(started.elapsed() < PATIENCE, "it does not end");
            thread::sleep(Duration::from_millis(20));
        }
    }

    /// Whether it has not ended.
    pub fn is_running(&mut self) -> Result<bool> {
        Ok(self.0.try_wait()?.is_none())
    }
}

impl Drop for Running {
    /// Asks first, since the launcher takes its own bus with it only when asked. Errors say that it is gone already.
    fn drop(&mut self) {
        let _ = Command::new("sh").args(["-c", "kill \"$0\"", &self.0.id().to_string()]).stderr(Stdio::null()).status();
        let started = Instant::now();
        while matches!(self.0.try_wait(), Ok(None)) && started.elapsed() < Duration::from_secs(5) {
            thread::sleep(Duration::from_millis(5));
        }
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// See the module. The fields are dropped in this order: programs before the screen they are shown on.
#[derive(Debug)]
pub struct Desk {
    reader: Reader,
    _services: Vec<Running>,
    environment: Vec<(&'static str, String)>,
    folder: TempDir,
}

impl Desk {
    /// Sets the desk up, with a screen reader announced.
    pub fn new() -> Result<Self> {
        let launcher = find_tools()?;
        let folder = tempfile::Builder::new().prefix("desk").tempdir()?;
        let mut environment = environment_in(folder.path())?;

        let (screen, number) = start_and_read_line(tool("Xvfb", &environment).args(SCREEN.split(' ')))?;
        environment.push(("DISPLAY", format!(":{number}")));
        let (bus, address) = start_bus(folder.path(), &environment)?;
        environment.push(("DBUS_SESSION_BUS_ADDRESS", address.clone()));

        let launcher = start(tool(launcher, &environment).arg("--launch-immediately").stdout(Stdio::null()))?;
        let manager = start(tool("openbox", &environment).stdout(Stdio::null()))?;
        // A window that is there before the manager is never given the keyboard.
        until("the window manager", || run(tool("xdotool", &environment).arg("get_num_desktops")))?;
        let reader = until("the accessibility bus", || Reader::announce(&address))?;
        // The window manager first, the screen last.
        Ok(Self { reader, _services: vec![manager, launcher, bus, screen], environment, folder })
    }

    /// A command on this desk, to be run to its end.
    pub fn command(&self, program: impl AsRef<OsStr>) -> Command {
        tool(program, &self.environment)
    }

    /// Starts a program that shows a window. What it complains about is told when a wait fails.
    pub fn start(&self, program: impl AsRef<OsStr>) -> Result<Running> {
        self.start_command(&mut self.command(program))
    }

    /// Starts this command, made by [`Desk::command`]: for programs that need arguments or an environment.
    pub fn start_command(&self, command: &mut Command) -> Result<Running> {
        let complaints = File::create(self.complaints())?;
        Ok(Running(command.stdout(Stdio::null()).stderr(complaints).spawn()?))
    }

    /// The folder that the program may call its own.
    pub fn own_folder(&self) -> PathBuf {
        self.folder.path().join("app/right-to-object")
    }

    /// Where tests may put things that no program looks for.
    pub fn spare_folder(&self) -> &Path {
        self.folder.path()
    }

    /// The title of the window that has the keyboard.
    pub fn window_title(&self) -> Result<String> {
        let output = self.command("xdotool").args(["getactivewindow", "getwindowname"]).output()?;
        ensure!(output.status.success(), "no window is active");
        Ok(String::from_utf8(output.stdout)?.trim().to_owned())
    }

    /// Whether a node so named is shown now.
    pub fn shows(&self, name: &str) -> bool {
        self.reader.nodes().iter().any(|node| node.name == name)
    }

    /// Waits for a node so named.
    pub fn wait_for(&self, name: &str) -> Result<Node> {
        self.find(name, |_| true)
    }

    /// The names of all nodes that are shown now.
    pub fn names(&self) -> Vec<String> {
        self.reader.nodes().into_iter().map(|node| node.name).collect()
    }

    /// Whether a node so named can be used now.
    pub fn can_use(&self, name: &str) -> bool {
        self.reader.nodes().iter().any(|node| node.name == name && node.can_be_used())
    }

    /// Waits until no node is so named.
    pub fn until_gone(&self, name: &str) -> Result<()> {
        until(&format!("no “{name}”"), || {
            ensure!(!self.shows(name), "it is still there");
            Ok(())
        })
    }

    /// Waits for a heading so named: the title of a page.
    pub fn wait_for_page(&self, title: &str) -> Result<Node> {
        self.find(title, |node| node.role == Role::Heading)
    }

    /// The title of the page: the first heading.
    pub fn title(&self) -> Result<String> {
        until("a page with a title", || Ok(self.first("heading", |node| node.role == Role::Heading)?.name))
    }

    /// Presses the button that leads on, and waits for the next page; gives its title.
    pub fn go_on(&self, button: &str) -> Result<String> {
        let before = self.title()?;
        self.press(button)?;
        until(&format!("the page after “{before}”"), || {
            let title = self.title()?;
            ensure!(title != before, "it is still there{}", self.complaint());
            Ok(title)
        })
    }

    /// Makes the first choice that the page offers.
    pub fn choose_first(&self) -> Result<()> {
        self.reader.do_action(&self.first_choice()?)
    }

    /// The first choice that the page offers.
    pub fn first_choice(&self) -> Result<Node> {
        until("a choice", || {
            self.first("choice", |node| matches!(node.role, Role::RadioButton | Role::CheckBox) && node.can_be_used())
        })
    }

    /// What is so named and can be pressed.
    pub fn wait_to_press(&self, name: &str) -> Result<Node> {
        self.find(name, |node| node.can_be_used() && self.reader.has_action(node))
    }

    /// Where a node lies in its window: left, top, width, height.
    #[allow(dead_code, reason = "the example `walk` needs it")]
    pub fn place_in_window(&self, node: &Node) -> Result<[i32; 4]> {
        self.reader.place_in_window(node)
    }

    /// Does what pressing the node so named does, once it is there and can be pressed.
    pub fn press(&self, name: &str) -> Result<()> {
        self.reader.do_action(&self.wait_to_press(name)?)
    }

    /// Does what pressing this node did when it was found: tools that remember nodes do so.
    pub fn press_again(&self, node: &Node) -> Result<()> {
        self.reader.do_action(node)
    }

    /// Whether something is done when this node is pressed.
    pub fn has_action(&self, node: &Node) -> bool {
        self.reader.has_action(node)
    }

    /// Gives the node so named the keyboard, and says which one it is.
    pub fn focus(&self, name: &str) -> Result<Node> {
        until("a window that has the keyboard", || {
            let active = self.command("xdotool").arg("getactivewindow").output()?;
            ensure!(active.status.success(), "no window is active");
            Ok(())
        })?;
        let node = self.find(name, Node::can_be_focused)?;
        self.reader.focus(&node)?;
        self.find(name, Node::is_focused)
    }

    /// What has the keyboard now.
    pub fn focused(&self) -> Result<Node> {
        until("something that has the keyboard", || {
            self.reader.nodes().into_iter().find(Node::is_focused).context("nothing has it")
        })
    }

    /// Presses Tab and waits until something else has the keyboard.
    pub fn tab(&self) -> Result<()> {
        let before = self.focused()?;
        self.key("Tab")?;
        until(&format!("something after {before} that has the keyboard"), || {
            ensure!(!self.focused()?.is_same(&before), "it still has it");
            Ok(())
        })
    }

    /// The text that the field so named holds.
    pub fn text_in(&self, field: &str) -> Result<String> {
        self.reader.text(&self.find(field, Node::can_be_focused)?)
    }

    /// Types into the field so named, key by key, until it holds the text.
    pub fn fill(&self, name: &str, text: &str) -> Result<()> {
        let field = self.focus(name)?;
        self.type_text(text)?;
        until(&format!("“{text}” in the field “{name}”"), || {
            let held = self.reader.text(&field)?;
            ensure!(held == text, "it holds “{held}”");
            Ok(())
        })
    }

    /// Types on the keyboard, wherever the focus is.
    pub fn type_text(&self, text: &str) -> Result<()> {
        run(self.command("xdotool").args(["type", "--delay", "12", "--", text]))
    }

    /// Presses one key or combination, as xdotool names them: `Tab`, `Return`, `ctrl+a`.
    pub fn key(&self, key: &str) -> Result<()> {
        run(self.command("xdotool").args(["key", key]))
    }

    /// What the clipboard holds now, as another program gets it.
    pub fn clipboard(&self) -> Result<String> {
        let output = self
            .command("timeout")
            .args(["5", "xclip", "-o", "-selection", "clipboard", "-target", "UTF8_STRING"])
            .output()?;
        ensure!(output.status.success(), "the clipboard gives nothing");
        Ok(String::from_utf8(output.stdout)?)
    }

    /// Waits until the clipboard holds exactly this.
    pub fn wait_for_clipboard(&self, expected: &str) -> Result<()> {
        until("the text on the clipboard", || {
            let held = self.clipboard()?;
            ensure!(held == expected, "it holds:\n{held}\ninstead of:\n{expected}");
            Ok(())
        })
    }

    /// Everything the browser was asked to open so far.
    pub fn opened(&self) -> Vec<String> {
        // No file means that the browser was never called.
        let lines = fs::read_to_string(self.folder.path().join("home/opened")).unwrap_or_default();
        lines.lines().map(str::to_owned).collect()
    }

    /// Waits until the browser was asked for something, and says for what.
    pub fn wait_for_browser(&self) -> Result<Vec<String>> {
        until("a page in the browser", || {
            let opened = self.opened();
            ensure!(!opened.is_empty(), "nothing was opened");
            Ok(opened)
        })
    }

    fn first(&self, what: &str, fits: impl Fn(&Node) -> bool) -> Result<Node> {
        let nodes = self.reader.nodes();
        let found = nodes.iter().find(|node| fits(node)).cloned();
        found.with_context(|| format!("no {what}; there is:\n{}{}", list(&nodes), self.complaint()))
    }

    fn find(&self, name: &str, fits: impl Fn(&Node) -> bool) -> Result<Node> {
        until(&format!("“{name}”"), || {
            self.first(&format!("usable “{name}”"), |node| node.name == name && fits(node))
        })
    }

    /// What the programs complained about.
    pub fn complaints(&self) -> PathBuf {
        self.folder.path().join("complaints")
    }

    fn complaint(&self) -> String {
        let text = fs::read_to_string(self.complaints()).unwrap_or_default();
        if text.is_empty() { text } else { format!("\nThe program said:\n{text}") }
    }
}

fn list(nodes: &[Node]) -> String {
    nodes.iter().map(Node::to_string).collect::<Vec<_>>().join("\n")
}

/// Tries until it works; what went wrong last is told when it never does.
pub fn until<T>(what: &str, mut attempt: impl FnMut() -> Result<T>) -> Result<T> {
    let started = Instant::now();
    loop {
        match attempt() {
            Ok(outcome) => return Ok(outcome),
            Err(error) if started.elapsed() > PATIENCE => return Err(error.context(format!("waited for {what}"))),
            Err(_) => thread::sleep(Duration::from_millis(50)),
        }
    }
}

/// Says plainly which tool is missing; gives the path of the launcher.
fn find_tools() -> Result<&'static str> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    for tool in TOOLS {
        let found = std::env::split_paths(&path).any(|folder| folder.join(tool).is_file());
        ensure!(found, "{tool} is missing; script/test installs what the end-to-end tests need");
    }
    let launcher = LAUNCHERS.into_iter().find(|launcher| Path::new(launcher).is_file());
    launcher.context("at-spi-bus-launcher is missing; script/test installs what the end-to-end tests need")
}

/// The folders and variables of a person who has just got the computer.
fn environment_in(folder: &Path) -> Result<Vec<(&'static str, String)>> {
    let place = |name: &str| -> Result<String> {
        let path = folder.join(name);
        fs::create_dir_all(&path)?;
        fs::set_permissions(&path, fs::Permissions::from_mode(0o700))?; // as the runtime folder has to be
        Ok(path.to_string_lossy().into_owned())
    };
    let browser = folder.join("browser");
    fs::write(&browser, RECORDING_BROWSER)?;
    fs::set_permissions(&browser, fs::Permissions::from_mode(0o755))?;
    Ok(vec![
        ("PATH", std::env::var("PATH")?),
        ("LANG", "en_GB.UTF-8".to_owned()),
        ("LC_CTYPE", "C.UTF-8".to_owned()), // always there, so that any letter can be typed
        ("HOME", place("home")?),
        ("XDG_CACHE_HOME", place("home/.cache")?),
        ("XDG_CONFIG_HOME", place("home/.config")?),
        ("XDG_DATA_HOME", place("home/.local/share")?),
        ("XDG_STATE_HOME", place("home/.local/state")?),
        ("XDG_RUNTIME_DIR", place("runtime")?),
        ("XDG_SESSION_TYPE", "x11".to_owned()),
        ("RIGHT_TO_OBJECT_HOME", place("app")?),
        ("BROWSER", browser.to_string_lossy().into_owned()),
        ("GSETTINGS_BACKEND", "memory".to_owned()), // the launcher keeps there that a screen reader runs
        ("LIBGL_ALWAYS_SOFTWARE", "1".to_owned()),
    ])
}

fn start_bus(folder: &Path, environment: &[(&'static str, String)]) -> Result<(Running, String)> {
    let configuration = folder.join("bus.conf");
    fs::write(&configuration, BUS_CONFIGURATION.replace("FOLDER", &folder.to_string_lossy()))?;
    let mut command = tool("dbus-daemon", environment);
    start_and_read_line(command.args(["--nofork", "--print-address=1", "--config-file"]).arg(configuration))
}

fn tool(program: impl AsRef<OsStr>, environment: &[(&'static str, String)]) -> Command {
    let mut command = Command::new(program);
    command.env_clear().envs(environment.iter().map(|(name, value)| (name, value)));
    command.stdin(Stdio::null());
    command
}

fn start(command: &mut Command) -> Result<Running> {
    Ok(Running(command.stderr(Stdio::null()).spawn().with_context(|| format!("{command:?}"))?))
}

/// For servers that print where they can be reached.
fn start_and_read_line(command: &mut Command) -> Result<(Running, String)> {
    let mut server = start(command.stdout(Stdio::piped()))?;
    let mut line = String::new();
    if let Some(output) = server.0.stdout.take() {
        BufReader::new(output).read_line(&mut line)?;
    }
    let line = line.trim().to_owned();
    if line.is_empty() {
        bail!("{command:?} did not start");
    }
    Ok((server, line))
}

fn run(command: &mut Command) -> Result<()> {
    let output = command.output()?;
    let complaint = String::from_utf8_lossy(&output.stderr);
    ensure!(output.status.success(), "{} ended with {}: {complaint}", command.get_program().display(), output.status);
    Ok(())
}
