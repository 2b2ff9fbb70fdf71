//! The last day on which the controller may answer, counted as the law counts.
