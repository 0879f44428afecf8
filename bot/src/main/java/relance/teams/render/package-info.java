/// Cards and dialogs as Adaptive Cards, and our text as Teams' Markdown.
@NullMarked
package relance.teams.render;

import org.jspecify.annotations.NullMarked;
