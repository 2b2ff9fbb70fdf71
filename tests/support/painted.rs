//! The words that were painted in the last frame, and what a person could not read of them: cut off at a side, cut short,
//! or painted over each other. It looks at the strokes, so it also sees words that no widget tells of.

#![allow(dead_code, reason = "each test needs a part of it")]

use egui::epaint::{ClippedShape, TextShape};
use egui::{Rect, Shape};
use egui_kittest::Harness;

/// Letters reach a little beyond the line they stand on.
const SLACK: f32 = 1.5;

/// A text as it was painted.
struct Painted<'s> {
    words: &'s str,
    /// The ink itself.
    ink: Rect,
    /// Where ink is let through.
    clip: Rect,
    is_cut_short: bool,
}

/// What can't be read in a window of this width.
pub fn faults<S>(harness: &Harness<'_, S>, width: f32) -> Vec<String> {
    let mut all = Vec::new();
    for ClippedShape { clip_rect, shape, .. } in &harness.output().shapes {
        collect(shape, *clip_rect, &mut all);
    }
    let mut faults = Vec::new();
    for text in &all {
        let Painted { words, ink, clip, is_cut_short } = text;
        let (left, right) = (clip.left().max(0.0), clip.right().min(width));
        if ink.left() < left - SLACK || ink.right() > right + SLACK {
            faults.push(format!("“{words}” is cut off: {:?} in {left}..{right}", ink.x_range()));
        }
        if *is_cut_short {
            faults.push(format!("“{words}” is cut short"));
        }
    }
    for (index, one) in all.iter().enumerate() {
        for other in all.iter().skip(index + 1) {
            let both = one.ink.intersect(one.clip).intersect(other.ink).intersect(other.clip);
            if both.width() > SLACK && both.height() > SLACK {
                faults.push(format!("“{}” and “{}” lie on each other", one.words, other.words));
            }
        }
    }
    faults
}

fn collect<'s>(shape: &'s Shape, clip: Rect, all: &mut Vec<Painted<'s>>) {
    match shape {
        Shape::Vec(shapes) => shapes.iter().for_each(|shape| collect(shape, clip, all)),
        Shape::Text(TextShape { pos, galley, .. }) => {
            let ink = galley.mesh_bounds.translate(pos.to_vec2());
            if ink.is_positive() && ink.intersects(clip) && !galley.job.text.trim().is_empty() {
                all.push(Painted { words: &galley.job.text, ink, clip, is_cut_short: galley.elided });
            }
        }
        _ => {}
    }
}
