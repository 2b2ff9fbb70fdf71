//! Signs, painted and never typed, so that no font needs to have them.
//!
//! Each is a path on a grid of 24 with round ends. It knows no meaning: whoever shows a sign says it in words too.

use egui::{Align2, Color32, FontId, Painter, Pos2, Rect, Shape, Stroke, Vec2, pos2, vec2};

use crate::ui::theme::semibold;

/// A sign.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Icon {
    /// Private.
    Lock,
    /// A page of text.
    Page,
    /// Done.
    Tick,
    /// A magnifier.
    Search,
    /// Empty, close, no.
    Cross,
    /// A place.
    Pin,
    /// A language.
    Globe,
    /// Text size.
    Letter,
    /// Back.
    ChevronLeft,
    /// Onwards.
    ChevronRight,
    /// More below.
    ChevronDown,
    /// Less.
    ChevronUp,
    /// Two sheets.
    Copy,
    /// To a file.
    Download,
    /// A day.
    Calendar,
    /// An e-mail.
    Mail,
    /// A computer.
    Laptop,
    /// A phone.
    Phone,
    /// A triangle with a mark.
    Warning,
    /// For.
    Plus,
    /// Against.
    Minus,
    /// Unclear.
    Question,
    /// Not offered.
    CrossedCircle,
    /// Bigger.
    Expand,
    /// A hint.
    Info,
    /// Delete.
    Bin,
    /// Opens elsewhere.
    External,
}

impl Icon {
    /// The outline as SVG path data: absolute `M L H V C Z`, relative `a l`; arcs are parts of circles.
    const fn path(self) -> &'static str {
        match self {
            Self::Lock => "M6,11 H18 V20 H6 Z M8.5,11 V8 a3.5,3.5 0 0 1 7,0 V11",
            Self::Page => "M6,3.5 H14 L18.5,8 V20.5 H6 Z M9,12 H15.5 M9,16 H15.5",
            Self::Tick => "M5,12.5 L9.5,17 L19,7.5",
            Self::Search => "M10.5,17 a6.5,6.5 0 1 0 0,-13 a6.5,6.5 0 0 0 0,13 M15.3,15.3 L20,20",
            Self::Cross => "M6,6 L18,18 M18,6 L6,18",
            Self::Pin => {
                "M12,21 C8,16.5 5.5,13 5.5,9.8 a6.5,6.5 0 0 1 13,0 C18.5,13 16,16.5 12,21 Z M12,12 a2.3,2.3 0 1 0 0,-4.6 \
                 a2.3,2.3 0 0 0 0,4.6"
            }
            Self::Globe => {
                "M12,20.5 a8.5,8.5 0 1 0 0,-17 a8.5,8.5 0 0 0 0,17 M3.5,12 H20.5 M12,3.5 C7.5,8 7.5,16 12,20.5 C16.5,16 \
                 16.5,8 12,3.5"
            }
            // The one sign that is a letter.
            Self::Letter => "",
            Self::ChevronLeft => "M14.5,5 L7.5,12 L14.5,19",
            Self::ChevronRight => "M9.5,5 L16.5,12 L9.5,19",
            Self::ChevronDown => "M5,9.5 L12,16.5 L19,9.5",
            Self::ChevronUp => "M5,14.5 L12,7.5 L19,14.5",
            Self::Copy => "M9,9 H19 V20 H9 Z M15,9 V4 H5 V15 H9",
            Self::Download => "M12,4 V15 M7.5,10.5 L12,15 L16.5,10.5 M5,19.5 H19",
            Self::Calendar => "M4.5,6.5 H19.5 V20 H4.5 Z M4.5,11 H19.5 M8.5,4 V8 M15.5,4 V8",
            Self::Mail => "M4,6.5 H20 V18 H4 Z M4,7.5 L12,13.5 L20,7.5",
            Self::Laptop => "M5,6 H19 V16 H5 Z M3,19.5 H21",
            Self::Phone => "M8,3.5 H16 V20.5 H8 Z M11,17.5 H13",
            Self::Warning => "M12,4 L21,19.5 H3 Z M12,10 V14 M12,16.8 V17",
            Self::Plus => "M12,5 V19 M5,12 H19",
            Self::Minus => "M5,12 H19",
            Self::Question => "M9,9.3 a3.1,3.1 0 1 1 4.6,2.7 C12.4,12.7 12,13.2 12,14.4 M12,17.6 V17.7",
            Self::CrossedCircle => "M12,20 a8,8 0 1 0 0,-16 a8,8 0 0 0 0,16 M6.5,6.5 L17.5,17.5",
            Self::Expand => "M5,10 V5 H10 M19,14 V19 H14 M5,5 L10.5,10.5 M19,19 L13.5,13.5",
            Self::Info => "M12,20.5 a8.5,8.5 0 1 0 0,-17 a8.5,8.5 0 0 0 0,17 M12,11 V16.5 M12,7.6 V7.7",
            Self::Bin => "M4.5,7 H19.5 M9,7 V4 H15 V7 M6.5,7 L7.5,20 H16.5 L17.5,7 M10.5,11 V16 M13.5,11 V16",
            Self::External => "M13.5,4.5 H19.5 V10.5 M19.5,4.5 L11,13 M17,14.5 V19.5 H4.5 V7 H9.5",
        }
    }

    /// The stroke that suits the sign at its usual size, on the grid.
    const fn weight(self) -> f32 {
        match self {
            Self::Tick | Self::ChevronDown | Self::ChevronUp => 2.6,
            Self::ChevronLeft | Self::ChevronRight => 2.4,
            Self::Plus | Self::Minus | Self::Question => 3.0,
            Self::CrossedCircle => 2.2,
            _ => 2.0,
        }
    }

    /// Paints the sign into the middle of a square of `side`.
    pub fn paint(self, painter: &Painter, centre: Pos2, side: f32, colour: Color32) {
        self.paint_with(painter, centre, side, colour, self.weight());
    }

    /// Paints the sign with its own stroke, in units of the grid.
    pub fn paint_with(self, painter: &Painter, centre: Pos2, side: f32, colour: Color32, weight: f32) {
        if self == Self::Letter {
            painter.text(centre, Align2::CENTER_CENTER, "A", FontId::new(side, semibold()), colour);
            return;
        }
        let unit = side / 24.0;
        let origin = centre - Vec2::splat(side / 2.0);
        let stroke = Stroke::new(weight * unit, colour);
        for line in outline(self.path()) {
            let points: Vec<Pos2> = line.points.iter().map(|point| origin + point.to_vec2() * unit).collect();
            paint_line(painter, points, line.closed, stroke);
        }
    }
}

/// A line with round ends.
pub(super) fn paint_line(painter: &Painter, points: Vec<Pos2>, closed: bool, stroke: Stroke) {
    for point in [points.first(), points.last()].into_iter().flatten().filter(|_| !closed) {
        painter.circle_filled(*point, stroke.width / 2.0, stroke.color);
    }
    painter.add(if closed { Shape::closed_line(points, stroke) } else { Shape::line(points, stroke) });
}

/// A run of straight pieces on the grid.
#[derive(Debug, Default)]
struct Line {
    points: Vec<Pos2>,
    closed: bool,
}

/// Turns path data into lines. Curves become pieces short enough to look round.
fn outline(path: &str) -> Vec<Line> {
    let mut lines: Vec<Line> = Vec::new();
    let mut line = Line::default();
    for command in commands(path) {
        let at = line.points.last().copied().unwrap_or_default();
        match (command.letter, command.numbers.as_slice()) {
            ('M', [x, y]) => {
                lines.push(std::mem::take(&mut line));
                line.points.push(pos2(*x, *y));
            }
            ('L', [x, y]) => line.points.push(pos2(*x, *y)),
            ('H', [x]) => line.points.push(pos2(*x, at.y)),
            ('V', [y]) => line.points.push(pos2(at.x, *y)),
            ('C', [x1, y1, x2, y2, x, y]) => {
                let curve = [at, pos2(*x1, *y1), pos2(*x2, *y2), pos2(*x, *y)];
                let bezier = egui::epaint::CubicBezierShape::from_points_stroke(
                    curve,
                    false,
                    Color32::TRANSPARENT,
                    Stroke::NONE,
                );
                line.points.extend(bezier.flatten(Some(0.02)).into_iter().skip(1));
            }
            ('a', [radius, _, _, large, sweep, dx, dy]) => {
                line.points.extend(arc(at, at + vec2(*dx, *dy), *radius, *large > 0.5, *sweep > 0.5));
            }
            ('Z', []) => line.closed = true,
            _ => debug_assert!(false, "unknown piece of path {command:?}"),
        }
    }
    lines.push(line);
    lines.retain(|line| line.points.len() > 1);
    lines
}

#[derive(Debug)]
struct Command {
    letter: char,
    numbers: Vec<f32>,
}

fn commands(path: &str) -> Vec<Command> {
    let mut commands: Vec<Command> = Vec::new();
    for word in path.split([' ', ',']).filter(|word| !word.is_empty()) {
        let number = word.trim_start_matches(|letter: char| letter.is_ascii_alphabetic());
        commands.extend(
            word.chars().next().filter(char::is_ascii_alphabetic).map(|letter| Command { letter, numbers: Vec::new() }),
        );
        if let (Some(command), Ok(number)) = (commands.last_mut(), number.parse()) {
            command.numbers.push(number);
        }
    }
    commands
}

/// The points of a part of a circle from `from` to `to`, without `from`, as SVG defines it.
fn arc(from: Pos2, to: Pos2, radius: f32, large: bool, sweep: bool) -> Vec<Pos2> {
    let chord = to - from;
    let radius = radius.max(chord.length() / 2.0);
    let height = (radius * radius - chord.length_sq() / 4.0).max(0.0).sqrt();
    let side = if large == sweep { -1.0 } else { 1.0 };
    let centre = from + chord / 2.0 + chord.rot90().normalized() * -height * side;
    let start = (from - centre).angle();
    let mut turn = (to - centre).angle() - start;
    if sweep && turn <= 0.0 {
        turn += std::f32::consts::TAU;
    } else if !sweep && turn >= 0.0 {
        turn -= std::f32::consts::TAU;
    }
    let pieces = 16_u8;
    (1..=pieces)
        .map(|piece| centre + Vec2::angled(start + turn * f32::from(piece) / f32::from(pieces)) * radius)
        .collect()
}

/// The square that an icon of `side` takes, centred in height at the left of `rect`.
pub(super) fn left_centre(rect: Rect, side: f32) -> Pos2 {
    pos2(rect.left() + side / 2.0, rect.center().y)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arcs_end_where_they_should_and_stay_on_their_circle() {
        let (from, to) = (pos2(8.5, 8.0), pos2(15.5, 8.0));
        let points = arc(from, to, 3.5, false, true);
        assert!((points.last().copied().unwrap() - to).length() < 0.01);
        assert!(points.iter().all(|point| ((*point - pos2(12.0, 8.0)).length() - 3.5).abs() < 0.01));
        assert!(points.iter().all(|point| point.y <= 8.01), "the bow of a lock is above it");
    }

    #[test]
    fn a_question_mark_bows_up_and_to_the_right() {
        let points = arc(pos2(9.0, 9.3), pos2(13.6, 12.0), 3.1, true, true);
        assert!(points.iter().any(|point| point.y < 7.0));
        assert!(points.iter().any(|point| point.x > 14.0));
    }
}
