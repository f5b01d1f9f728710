package candour.chronology.http;

import candour.chronology.minimisation.Minimisation.Stage;
import candour.chronology.read.EntryMarksRow;
import candour.chronology.read.EntryRow;
import candour.platform.view.Selection;
import candour.platform.view.Views;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Why the words of entries are not given to this caller today, as of whatever day they are asked for: their agency has taken them back (R20),
 * they are about the caller's own practice (R8), or they are minimised (S002-133). Everything that shows words asks here.
 */
@Singleton
class Withheld {
    static final String WITHDRAWN = "WITHDRAWN";
    static final String GIVEN = "";

    private final Views views;
    private final NameMasks masks;

    Withheld(Views views, NameMasks masks) {
        this.views = views;
        this.masks = masks;
    }

    /** By entry: {@link #GIVEN}, or why not; an entry that is not known is not among them. Two questions, however many there are. */
    Map<UUID, String> of(Selection entries) {
        Map<UUID, String> why = new HashMap<>();
        for (EntryRow row : views.all(EntryRow.ENTRIES, entries, null)) why.put(row.entryId(), standing(row));
        for (EntryMarksRow row : views.all(EntryMarksRow.MARKS, entries, null))
            if (row.minimised()) why.replace(row.entryId(), GIVEN, Stage.MINIMISED.name());
        return why;
    }

    private String standing(EntryRow row) {
        if (row.withdrawn()) return WITHDRAWN;
        return masks.hide(row.reviewId(), row.entryId()) ? NameMasks.NAME_MATCH : GIVEN;
    }
}
