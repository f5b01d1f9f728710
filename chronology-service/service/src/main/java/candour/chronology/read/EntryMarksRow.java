package candour.chronology.read;

import candour.chronology.minimisation.Minimisation.Stage;
import candour.platform.view.ReadModel;
import candour.platform.view.Row;
import candour.platform.view.Rows;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Everything said about one entry by others than its author, without a word of it: one row, so that a page costs one question. */
public record EntryMarksRow(UUID entryId, UUID reviewId, List<Mark> marks) implements Row {

    /** What is said. */
    public enum Kind {
        SAME_EVENT,
        CONTRADICTION,
        VERIFIED,
        DISPUTE,
        QUESTION,
        MINIMISATION,
        STATEMENT
    }

    /**
     * @param id of the link, set, dispute or question; the entry's own where there is only one
     * @param state how a check, dispute, minimisation or classification stands; of the others their own rows tell
     * @param version of the entry when it was said
     */
    public record Mark(Kind kind, UUID id, String state, int version) {}

    public static final ReadModel<EntryMarksRow> MARKS = new EntryMarks();

    /** Those of one kind. */
    public Stream<Mark> of(Kind kind) {
        return marks.stream().filter(mark -> mark.kind == kind);
    }

    /** Its words are not shown any more (S002-133). */
    public boolean minimised() {
        return of(Kind.MINIMISATION).anyMatch(mark -> mark.state.equals(Stage.MINIMISED.name()));
    }

    /** Somebody says that it is not right, and that is not settled (S002-059). */
    public boolean disputed() {
        return of(Kind.DISPUTE).anyMatch(mark -> mark.state.equals(EntryMarks.OPEN));
    }

    /** This mark on an entry, in the place of what it said before. */
    static void put(Rows<EntryMarksRow> rows, UUID reviewId, UUID entryId, Mark mark) {
        var none = new EntryMarksRow(entryId, reviewId, List.of());
        rows.put(rows.find(none.key()).orElse(none).with(mark));
    }

    static void remove(Rows<EntryMarksRow> rows, UUID entryId, Kind kind, UUID id) {
        rows.change(
                entryId.toString(),
                row -> new EntryMarksRow(
                        entryId, row.reviewId, row.others(kind, id).toList()));
    }

    private EntryMarksRow with(Mark mark) {
        List<Mark> all = new ArrayList<>(others(mark.kind, mark.id).toList());
        all.add(mark);
        return new EntryMarksRow(entryId, reviewId, all);
    }

    private Stream<Mark> others(Kind kind, UUID id) {
        return marks.stream().filter(mark -> mark.kind != kind || !mark.id.equals(id));
    }

    @Override
    public String key() {
        return entryId.toString();
    }

    @Override
    public String scope() {
        return reviewId.toString();
    }
}
