package candour.acceptance;

import java.util.stream.StreamSupport;

/** Finds duties on the family's board. */
final class Owed {
    private Owed() {}

    /** The id of the duty of a kind, owed to a relative or (empty) to nobody in particular; empty while it is not there. */
    static String duty(Reply board, String kind, String relative) {
        return StreamSupport.stream(board.body().path("items").spliterator(), false)
                .filter(each -> each.path("kind").asText().equals(kind))
                .filter(each -> each.path("memberId").asText("").equals(relative)
                        || relative.isEmpty() && each.path("memberId").isNull())
                .map(each -> each.path("id").asText())
                .findFirst()
                .orElse("");
    }
}
