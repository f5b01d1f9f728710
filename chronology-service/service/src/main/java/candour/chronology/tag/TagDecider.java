package candour.chronology.tag;

import static candour.chronology.tag.TagRule.TAGGED_ENTRY_IS_NOT_KNOWN;
import static candour.chronology.tag.TagRule.TAGGED_ENTRY_WAS_WITHDRAWN;
import static candour.chronology.tag.TagRule.TAGGED_PERSON_IS_NOT_KNOWN;

import candour.chronology.agencychronology.AgencyChronology;
import candour.chronology.entry.Entry;
import candour.chronology.glossary.Term;
import candour.chronology.glossary.TermKind;
import candour.chronology.tag.TagCommand.TagPerson;
import candour.chronology.tag.TagCommand.TagTheme;
import candour.chronology.tag.TagCommand.UntagPerson;
import candour.chronology.tag.TagCommand.UntagTheme;
import candour.chronology.tag.TagEvent.PersonTagged;
import candour.chronology.tag.TagEvent.PersonUntagged;
import candour.chronology.tag.TagEvent.ThemeTagged;
import candour.chronology.tag.TagEvent.ThemeUntagged;
import candour.platform.decision.Decider;
import candour.platform.decision.Decision;
import candour.platform.decision.Facts;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Sets persons and themes to entries that were handed in. The entry itself stays as its agency wrote it. */
public final class TagDecider {
    public static final Decider<TagCommand> TAG = Decider.of(TagCommand.class)
            .writes(Tags.FOLD, TagCommand::entryId)
            .reads(Entry.FOLD, TagCommand::entryId)
            .readsAll(AgencyChronology.FOLD, (c, facts) -> chronologyOf(c, facts.of(Entry.FOLD)))
            .readsAll(Term.FOLD, (c, _) -> c instanceof TagPerson tag ? List.of(tag.personId()) : List.<UUID>of())
            .decides(TagDecider::decide);

    private TagDecider() {}

    private static List<String> chronologyOf(TagCommand c, Entry entry) {
        return c.reviewId().equals(entry.reviewId())
                ? List.of(AgencyChronology.id(c.reviewId(), Objects.requireNonNull(entry.agency())))
                : List.of();
    }

    private static Decision decide(TagCommand command, Facts facts) {
        Entry entry = facts.of(Entry.FOLD);
        boolean handedIn = facts.of(AgencyChronology.FOLD).handedIn();
        if (!command.reviewId().equals(entry.reviewId()) || !handedIn) throw TAGGED_ENTRY_IS_NOT_KNOWN.broken();
        Tags tags = facts.of(Tags.FOLD);
        return switch (command) {
            case TagPerson c -> {
                standing(entry);
                Term term = facts.of(Term.FOLD);
                if (!term.standsIn(c.reviewId()) || term.kind() == TermKind.ABBREVIATION)
                    throw TAGGED_PERSON_IS_NOT_KNOWN.broken("a person of the glossary");
                yield unless(
                        tags.persons().contains(c.personId()),
                        new PersonTagged(c.entryId(), c.reviewId(), c.personId(), c.on()));
            }
            case TagTheme c -> {
                standing(entry);
                yield unless(
                        tags.themes().contains(c.theme()),
                        new ThemeTagged(c.entryId(), c.reviewId(), c.theme(), c.on()));
            }
            case UntagPerson c ->
                unless(
                        !tags.persons().contains(c.personId()),
                        new PersonUntagged(c.entryId(), c.reviewId(), c.personId(), c.on()));
            case UntagTheme c ->
                unless(
                        !tags.themes().contains(c.theme()),
                        new ThemeUntagged(c.entryId(), c.reviewId(), c.theme(), c.on()));
        };
    }

    private static void standing(Entry entry) {
        if (entry.withdrawn()) throw TAGGED_ENTRY_WAS_WITHDRAWN.broken("an entry that stands");
    }

    private static Decision unless(boolean alreadySo, TagEvent event) {
        return alreadySo ? Decision.alreadySo() : Decision.of(event);
    }
}
