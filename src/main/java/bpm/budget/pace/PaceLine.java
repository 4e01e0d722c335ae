package bpm.budget.pace;

import bpm.budget.Category;

import java.util.Optional;

/** The pace over all, or of one category (อัตราการเบิกจ่ายแต่ละงบ). */
public record PaceLine(Optional<Category> category, Pace pace) {}
