//! The real window: eframe around the [`Wizard`] with the real desktop.
//!
//! It opens one window a person, draws it with whatever works here, and falls back by starting the program once more
//! with another renderer. It knows nothing of pages.

use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::path::Path;
use std::process::Command;

use eframe::egui::{self, ViewportCommand};

use super::{Start, Wizard, frozen};
use crate::app::placing::{self, Screens};
use crate::desktop::folder::Folder;
use crate::desktop::renderer::{self, Memory, Renderer};
use crate::desktop::system::{self, System};
use crate::desktop::{dialogs, home, once, report, troubles};
use crate::knowledge::Facts;
use crate::language::{self, Message, Words, m};

/// The app's id, the same as the name of its desktop entry, so that its window gets the right icon.
pub const APP_ID: &str = "right-to-object";

const TITLE: &str = "Right to Object";

/// What the system puts round a window and along the edges of the screen takes about this much room.
const FRAME: egui::Vec2 = egui::vec2(16.0, 64.0);

/// The widest texture for letters, in pixels. egui makes it as wide as the graphics card can, with room for more letters
/// than there are in any page, and each row takes memory.
const WIDEST_TEXTURE: usize = 4096;

/// How it went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Opened {
    /// The window was open and was closed.
    Closed,
    /// The app was open already; its window came forward, or the person was told.
    Elsewhere,
    /// Another start of the program took over and ended with this code.
    Restarted(u8),
}

/// Why there is no window.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NoWindow {
    /// There is no display to open it on.
    #[error("there is no display")]
    Display,
    /// No renderer draws it; the last one said this.
    #[error("no renderer draws a window: {0}")]
    Renderer(String),
}

/// Opens the window, in this language or else in the person's, and returns when it is closed.
///
/// # Errors
/// A [`NoWindow`] where there is no display, or nothing draws on it.
pub fn open(is_safe: bool, language: Option<&'static str>) -> Result<Opened, NoWindow> {
    if system::display().is_none() {
        return Err(NoWindow::Display);
    }
    let folder = if is_safe { Folder::keeping_nothing() } else { Folder::claim(home::own_folder()) };
    if folder.is_open_elsewhere() {
        call_first(folder.path(), language);
        return Ok(Opened::Elsewhere);
    }
    report::watch(folder.path().map(Path::to_owned));
    troubles::keep_in(folder.path().map(Path::to_owned));
    let memory = Memory::new(folder.path());
    let renderer = choose(&memory, is_safe);
    if !renderer.has_environment()
        && let Ok(opened) = restart(renderer)
    {
        return Ok(opened);
    }
    memory.note_trying(renderer);
    let begin = move || start(is_safe, language);
    draw(renderer, folder, memory, begin).or_else(|why| fall_back(renderer, why, language))
}

fn choose(memory: &Memory, is_safe: bool) -> Renderer {
    let usual = || if is_safe { Renderer::Software } else { memory.choice() };
    Renderer::asked_for().unwrap_or_else(usual)
}

/// Brings the open window forward. Where it does not hear, or where windows can't push themselves forward, a sentence
/// says that it is open.
fn call_first(folder: Option<&Path>, language: Option<&'static str>) {
    let heard = folder.is_some_and(once::knock);
    if !heard || system::display() == Some("wayland") {
        tell_natively(m::window_open_already(), language);
    }
}

/// Tries the next renderer, in a process of its own: drivers leave nothing tidy behind. After the last one the person
/// is told, as the terminal may be out of sight.
fn fall_back(renderer: Renderer, why: String, language: Option<&'static str>) -> Result<Opened, NoWindow> {
    troubles::note_undrawn(renderer.name());
    if report::is_shown() {
        return Err(NoWindow::Renderer(why));
    }
    if let Some(Ok(opened)) = renderer.next().map(restart) {
        return Ok(opened);
    }
    tell_natively(m::window_not_drawn(), language);
    Err(NoWindow::Renderer(why))
}

/// Starts this program once more, with the same arguments and another renderer, in place of this process where the
/// system can do that.
fn restart(renderer: Renderer) -> io::Result<Opened> {
    let mut command = Command::new(std::env::current_exe()?);
    command.args(std::env::args_os().skip(1)).env(renderer::VARIABLE, renderer.name());
    for (name, value) in renderer.environment() {
        match value {
            Some(value) => command.env(name, value),
            None => command.env_remove(name),
        };
    }
    take_over(&mut command)
}

#[cfg(unix)]
fn take_over(command: &mut Command) -> io::Result<Opened> {
    Err(std::os::unix::process::CommandExt::exec(command))
}

#[cfg(not(unix))]
fn take_over(command: &mut Command) -> io::Result<Opened> {
    let code = command.status()?.code().and_then(|code| u8::try_from(code).ok()).unwrap_or(1);
    Ok(Opened::Restarted(code))
}

fn tell_natively(message: Message<'_>, language: Option<&'static str>) {
    let words = Words::new(language.unwrap_or_else(|| language::choose(&language::system_hints().locales)));
    dialogs::tell(TITLE, &words.say(message));
}

/// Runs the window with this renderer. What fails before it is there, a panic of a driver's library too, is an error.
fn draw(renderer: Renderer, folder: Folder, memory: Memory, begin: impl FnOnce() -> Start) -> Result<Opened, String> {
    let create: eframe::AppCreator<'_> = Box::new(move |context| {
        let ctx = &context.egui_ctx;
        if let Some(folder) = folder.path() {
            let raised = ctx.clone();
            once::listen(folder, move || raise(&raised));
        }
        let wake = ctx.clone();
        let system = System::new(
            Facts::BUILTIN,
            folder,
            Box::new(|when| frozen::fill_in(Facts::BUILTIN.get(), when)),
            Box::new(move || wake.request_repaint()),
        );
        let wizard = Wizard::new(system, Facts::BUILTIN, begin());
        wizard.dress(ctx);
        Ok(Box::new(Shell { wizard, renderer, memory, frames: 0 }))
    });
    let run = AssertUnwindSafe(|| eframe::run_native(TITLE, options(renderer), create));
    match catch_unwind(run) {
        Ok(outcome) => outcome.map(|()| Opened::Closed).map_err(|error| in_short(&error)),
        Err(panic) if report::is_shown() => resume_unwind(panic),
        Err(_) => Err(renderer.name().to_owned()),
    }
}

/// What failed, without the wishes and the source files that some errors quote.
fn in_short(error: &eframe::Error) -> String {
    match error {
        eframe::Error::NoGlutinConfigs(_, why) => format!("OpenGL: {why}"),
        eframe::Error::WinitEventLoop(_) | eframe::Error::Winit(_) => "no display answers".to_owned(),
        error => error.to_string(),
    }
}

fn start(is_safe: bool, language: Option<&'static str>) -> Start {
    let hints = language::system_hints();
    Start {
        suggestion: language::suggest(hints.locales.first().map(String::as_str), hints.time_zone.as_deref()),
        languages: hints.locales,
        language,
        folder: home::own_folder().map(|folder| folder.display().to_string()).unwrap_or_default(),
        is_safe,
        dark: None,
    }
}

fn options(renderer: Renderer) -> eframe::NativeOptions {
    let viewport = egui::ViewportBuilder::default()
        .with_app_id(APP_ID)
        .with_title(TITLE)
        .with_icon(icon())
        .with_inner_size(placing::BIG)
        .with_min_inner_size(placing::LEAST);
    let mut options = eframe::NativeOptions { viewport, renderer: eframe::Renderer::Glow, ..Default::default() };
    draw_with(renderer, &mut options);
    options
}

/// The mark for title and task bars; without one of our own, eframe would show its. On macOS the bundle has a sharper
/// one.
fn icon() -> egui::IconData {
    if cfg!(target_os = "macos") {
        return egui::IconData::default();
    }
    eframe::icon_data::from_png_bytes(include_bytes!("../../assets/icon/128.png")).unwrap_or_default()
}

#[cfg(windows)]
fn draw_with(renderer: Renderer, options: &mut eframe::NativeOptions) {
    use eframe::wgpu::{Adapter, DeviceType};

    if renderer == Renderer::OpenGl {
        return;
    }
    options.renderer = eframe::Renderer::Wgpu;
    if let eframe::egui_wgpu::WgpuSetup::CreateNew(setup) = &mut options.wgpu_options.wgpu_setup
        && renderer == Renderer::Software
    {
        let is_processor = |adapter: &&Adapter| adapter.get_info().device_type == DeviceType::Cpu;
        setup.native_adapter_selector = Some(std::sync::Arc::new(move |adapters, _surface| {
            adapters.iter().find(is_processor).cloned().ok_or_else(|| "no software renderer".to_owned())
        }));
    }
}

/// On Linux the environment decides, see [`Renderer::environment`].
#[cfg(not(windows))]
fn draw_with(renderer: Renderer, options: &mut eframe::NativeOptions) {
    if renderer == Renderer::Software && cfg!(target_os = "macos") {
        options.glow_options.hardware_acceleration = eframe::egui_glow::HardwareAcceleration::Off;
    }
}

/// Brings the window forward, or at least asks for attention where programs may not do that.
fn raise(ctx: &egui::Context) {
    ctx.send_viewport_cmd(ViewportCommand::Minimized(false));
    ctx.send_viewport_cmd(ViewportCommand::Focus);
    ctx.send_viewport_cmd(ViewportCommand::RequestUserAttention(egui::UserAttentionType::Informational));
}

struct Shell {
    wizard: Wizard<System>,
    renderer: Renderer,
    memory: Memory,
    frames: u8,
}

impl Shell {
    /// The second frame proves that the first was drawn.
    fn count_frame(&mut self, ctx: &egui::Context) {
        match self.frames {
            0 => {
                fill_small_screen(ctx);
                ctx.request_repaint();
            }
            1 => {
                report::note_shown();
                self.memory.note_works(self.renderer);
            }
            _ => return,
        }
        self.frames += 1;
    }
}

impl eframe::App for Shell {
    fn raw_input_hook(&mut self, _ctx: &egui::Context, input: &mut egui::RawInput) {
        input.max_texture_side = input.max_texture_side.map(|side| side.min(WIDEST_TEXTURE));
    }

    fn ui(&mut self, ui: &mut egui::Ui, frame: &mut eframe::Frame) {
        self.wizard.see(screens(frame, ui.ctx().pixels_per_point()));
        self.wizard.ui(ui, jiff::ZonedDateTime::now().date());
        self.count_frame(ui.ctx());
        #[cfg(debug_assertions)]
        stop_where_asked(&self.wizard);
    }
}

/// The screens there are; egui itself tells only the size of one.
fn screens(frame: &eframe::Frame, pixels_per_point: f32) -> Screens {
    let Some(window) = frame.winit_window() else { return Screens::default() };
    let in_points = |x: i32, y: i32, width: u32, height: u32| {
        let corner = egui::pos2(x as f32, y as f32);
        egui::Rect::from_min_size(corner, egui::vec2(width as f32, height as f32)) / pixels_per_point
    };
    let all = window.available_monitors().map(|monitor| {
        let (corner, size) = (monitor.position(), monitor.size());
        in_points(corner.x, corner.y, size.width, size.height)
    });
    let here = window.current_monitor().map(|monitor| {
        let (corner, size) = (monitor.position(), monitor.size());
        in_points(corner.x, corner.y, size.width, size.height)
    });
    Screens { all: all.collect(), here }
}

/// Only the window manager knows where its bars are: on a small screen it gives the window all the room there is.
fn fill_small_screen(ctx: &egui::Context) {
    let needed = placing::BIG + FRAME;
    let screen = ctx.input(|input| input.viewport().monitor_size);
    if screen.is_some_and(|screen| screen.x < needed.x || screen.y < needed.y) {
        ctx.send_viewport_cmd(ViewportCommand::Maximized(true));
    }
}

/// For the tests: stops unexpectedly on the page that the environment names, with something personal to say.
#[cfg(debug_assertions)]
fn stop_where_asked(wizard: &Wizard<System>) {
    let page = std::env::var("RIGHT_TO_OBJECT_STOPS_ON").unwrap_or_default();
    assert_ne!(page, format!("{:?}", wizard.page()), "{:?}", wizard.state());
}
