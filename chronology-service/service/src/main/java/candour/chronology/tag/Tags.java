package candour.chronology.tag;

import candour.chronology.tag.TagEvent.PersonTagged;
import candour.chronology.tag.TagEvent.PersonUntagged;
import candour.chronology.tag.TagEvent.ThemeTagged;
import candour.chronology.tag.TagEvent.ThemeUntagged;
import candour.platform.access.Code;
import candour.platform.decision.Fold;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** What is set to one entry. */
public record Tags(Set<UUID> persons, Set<Code> themes) {

    public static final Tags NONE = new Tags(Set.of(), Set.of());

    public static final Fold<Tags, TagEvent> FOLD =
            new Fold<>("chronology-entry-tags", TagEvent.class, TagEvent::entryId, Tags::evolve, NONE);

    /** After one more event; the read model keeps them in the same way. */
    public static Tags evolve(Tags was, TagEvent event) {
        return switch (event) {
            case PersonTagged e -> new Tags(with(was.persons, e.personId()), was.themes);
            case PersonUntagged e -> new Tags(without(was.persons, e.personId()), was.themes);
            case ThemeTagged e -> new Tags(was.persons, with(was.themes, e.theme()));
            case ThemeUntagged e -> new Tags(was.persons, without(was.themes, e.theme()));
        };
    }

    private static <T> Set<T> with(Set<T> all, T more) {
        Set<T> now = new HashSet<>(all);
        now.add(more);
        return Set.copyOf(now);
    }

    private static <T> Set<T> without(Set<T> all, T less) {
        Set<T> now = new HashSet<>(all);
        now.remove(less);
        return Set.copyOf(now);
    }
}
