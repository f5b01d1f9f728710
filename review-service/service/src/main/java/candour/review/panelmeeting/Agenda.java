package candour.review.panelmeeting;

import java.util.List;

/** What a meeting is to look at: the focus of its stage, and the items as they were set. */
public record Agenda(Focus focus, List<AgendaItem> items) {
    /** The template of a stage. */
    static Agenda of(Focus focus) {
        return new Agenda(focus, focus.agenda());
    }
}
