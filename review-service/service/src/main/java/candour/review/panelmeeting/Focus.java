package candour.review.panelmeeting;

import static candour.review.panelmeeting.AgendaItem.COLLATING_INFORMATION;
import static candour.review.panelmeeting.AgendaItem.CONSTRUCTING_THE_REPORT;
import static candour.review.panelmeeting.AgendaItem.GAPS_IN_INFORMATION;
import static candour.review.panelmeeting.AgendaItem.HOW_THEY_ARE_SUPPORTED;
import static candour.review.panelmeeting.AgendaItem.LEARNING_FROM_EVENTS;
import static candour.review.panelmeeting.AgendaItem.LEARNING_FROM_THE_FAMILY;
import static candour.review.panelmeeting.AgendaItem.WHO_IS_INVOLVED;

import candour.review.course.Stage;
import java.util.List;

/** The focus of a meeting differs by the stage of the review; each has its agenda template (S002-131). */
public enum Focus {
    EARLY(COLLATING_INFORMATION, GAPS_IN_INFORMATION, WHO_IS_INVOLVED, HOW_THEY_ARE_SUPPORTED),
    PROGRESSING(GAPS_IN_INFORMATION, LEARNING_FROM_THE_FAMILY, LEARNING_FROM_EVENTS),
    LATE(CONSTRUCTING_THE_REPORT);

    private final List<AgendaItem> agenda;

    Focus(AgendaItem... agenda) {
        this.agenda = List.of(agenda);
    }

    /** That of a stage of the review. */
    static Focus at(Stage stage) {
        return switch (stage) {
            case COMMISSIONED, SETUP, GATHERING -> EARLY;
            case LEARNING -> PROGRESSING;
            case REPORTING, PRESENTED, SIGNED_OFF, PUBLICATION, DISSEMINATION, CLOSED -> LATE;
        };
    }

    /** What is on the agenda of such a meeting unless somebody chooses otherwise. */
    public List<AgendaItem> agenda() {
        return agenda;
    }
}
