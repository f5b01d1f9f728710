package candour.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A duty as the review's board, a notification's or the family's shows it; each has names of its own for some things. */
record Duty(JsonNode shown) {

    static Stream<Duty> on(Reply board) {
        return StreamSupport.stream(board.body().path("items").spliterator(), false)
                .map(Duty::new);
    }

    static Stream<Duty> on(Reply board, String kind) {
        return on(board).filter(duty -> duty.kind().equals(kind));
    }

    /** Other lists have items, too. */
    boolean isOne() {
        return shown.has("raisedOn") && shown.has("dueOn") && shown.has("kind");
    }

    String kind() {
        return shown.path("kind").asText();
    }

    String id() {
        return shown.path("dutyId").asText(shown.path("id").asText());
    }

    LocalDate raisedOn() {
        return LocalDate.parse(shown.path("raisedOn").asText());
    }

    LocalDate dueOn() {
        return LocalDate.parse(shown.path("dueOn").asText());
    }

    boolean stands(String standing) {
        return shown.path("state").asText(shown.path("standing").asText()).equals(standing);
    }
}
