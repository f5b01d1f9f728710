package candour.chronology.read;

import candour.chronology.namematch.NameMatch;
import candour.chronology.namematch.NameMatchEvent;
import candour.chronology.namematch.NameMatchEvent.NameMatchAnswered;
import candour.chronology.namematch.NameMatchEvent.NameMatchRaised;
import candour.platform.access.Code;
import candour.platform.sealed.Sealed;
import candour.platform.view.ReadModel;
import candour.platform.view.Row;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An entry that seems to name a member of the team, and what was said of it. */
public record NameMatchRow(
        UUID reviewId,
        UUID entryId,
        Code person,
        boolean whole,
        int entryVersion,
        LocalDate raisedOn,
        NameMatch.@Nullable Answer answer,
        @Nullable Sealed reason)
        implements Row {

    public static final ReadModel<NameMatchRow> NAME_MATCHES =
            new Model<>("chronology-name-matches", NameMatchRow.class, NameMatchEvent.class, (told, rows) -> {
                switch (told.event()) {
                    case NameMatchRaised e ->
                        rows.put(new NameMatchRow(
                                e.reviewId(),
                                e.entryId(),
                                e.person(),
                                e.whole(),
                                e.entryVersion(),
                                e.on(),
                                null,
                                null));
                    case NameMatchAnswered e ->
                        rows.change(NameMatch.id(e.entryId(), e.person()), row -> row.answered(e.answer(), e.reason()));
                }
            });

    private NameMatchRow answered(NameMatch.Answer said, Sealed because) {
        return new NameMatchRow(reviewId, entryId, person, whole, entryVersion, raisedOn, said, because);
    }

    /** The entry is not shown to the person: nobody has answered yet, or it is about them (R8). */
    public boolean masks() {
        return answer != NameMatch.Answer.SOMEBODY_ELSE;
    }

    @Override
    public String key() {
        return NameMatch.id(entryId, person);
    }

    @Override
    public String scope() {
        return reviewId.toString();
    }
}
