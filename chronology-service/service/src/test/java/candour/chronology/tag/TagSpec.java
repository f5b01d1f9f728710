package candour.chronology.tag;

import static candour.chronology.tag.TagDecider.TAG;
import static candour.testing.SealedSample.sealed;
import static candour.testing.Spec.given;

import candour.chronology.agencychronology.AgencyChronologyEvent.ChronologySubmitted;
import candour.chronology.entry.EntryEvent.EntryAdded;
import candour.chronology.entry.EntryEvent.EntryWithdrawn;
import candour.chronology.glossary.GlossaryEvent.TermEntered;
import candour.chronology.glossary.GlossaryEvent.TermRemoved;
import candour.chronology.glossary.TermKind;
import candour.chronology.tag.TagCommand.TagPerson;
import candour.chronology.tag.TagCommand.TagTheme;
import candour.chronology.tag.TagCommand.UntagPerson;
import candour.chronology.tag.TagCommand.UntagTheme;
import candour.chronology.tag.TagEvent.PersonTagged;
import candour.chronology.tag.TagEvent.PersonUntagged;
import candour.chronology.tag.TagEvent.ThemeTagged;
import candour.chronology.tag.TagEvent.ThemeUntagged;
import candour.chronology.time.EventTime;
import candour.platform.access.Code;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("pure")
@DisplayName("S002-079: persons and themes set to entries")
class TagSpec {
    static final UUID REVIEW = new UUID(7, 1);
    static final UUID ENTRY = new UUID(7, 2);
    static final UUID PERSON = new UUID(7, 3);
    static final Code NEGLECT = new Code("NEGLECT");
    static final Code POLICE = new Code("ORG-POLICE");
    static final LocalDate MAY = LocalDate.of(2026, 5, 4);
    static final EntryAdded added =
            new EntryAdded(ENTRY, REVIEW, POLICE, 1, EventTime.undated(), sealed("words"), null, null, MAY);
    static final ChronologySubmitted handedIn = new ChronologySubmitted(REVIEW, POLICE, 1, 1, MAY);
    static final TermEntered child =
            new TermEntered(PERSON, REVIEW, TermKind.PERSON, sealed("name"), sealed("Child A"), MAY);
    static final PersonTagged tagged = new PersonTagged(ENTRY, REVIEW, PERSON, MAY);
    static final ThemeTagged themed = new ThemeTagged(ENTRY, REVIEW, NEGLECT, MAY);

    @Test
    void a_person_of_the_glossary_is_set_once_and_taken_off() {
        var tag = new TagPerson(ENTRY, REVIEW, PERSON, MAY);
        given(TAG, added, handedIn, child).when(tag).then(tagged);
        given(TAG, added, handedIn, child, tagged).when(tag).staysQuiet();
        given(TAG, added, handedIn, child, tagged)
                .when(new UntagPerson(ENTRY, REVIEW, PERSON, MAY))
                .then(new PersonUntagged(ENTRY, REVIEW, PERSON, MAY));
        given(TAG, added, handedIn, child)
                .when(new UntagPerson(ENTRY, REVIEW, PERSON, MAY))
                .staysQuiet();
    }

    @Test
    void a_theme_is_set_once_and_taken_off() {
        var tag = new TagTheme(ENTRY, REVIEW, NEGLECT, MAY);
        given(TAG, added, handedIn).when(tag).then(themed);
        given(TAG, added, handedIn, themed).when(tag).staysQuiet();
        given(TAG, added, handedIn, themed)
                .when(new UntagTheme(ENTRY, REVIEW, NEGLECT, MAY))
                .then(new ThemeUntagged(ENTRY, REVIEW, NEGLECT, MAY));
        given(TAG, added, handedIn)
                .when(new UntagTheme(ENTRY, REVIEW, NEGLECT, MAY))
                .staysQuiet();
    }

    @Test
    void nobody_is_set_who_is_not_in_the_glossary() {
        var tag = new TagPerson(ENTRY, REVIEW, PERSON, MAY);
        var short_ = new TermEntered(PERSON, REVIEW, TermKind.ABBREVIATION, sealed("CP"), sealed("meaning"), MAY);
        given(TAG, added, handedIn).when(tag).refused(TagRule.TAGGED_PERSON_IS_NOT_KNOWN);
        given(TAG, added, handedIn, short_).when(tag).refused(TagRule.TAGGED_PERSON_IS_NOT_KNOWN);
        given(TAG, added, handedIn, child, new TermRemoved(PERSON, REVIEW, 2, MAY))
                .when(tag)
                .refused(TagRule.TAGGED_PERSON_IS_NOT_KNOWN);
    }

    @Test
    void a_draft_an_entry_of_another_review_and_a_withdrawn_one_are_not_worked_on() {
        var tag = new TagTheme(ENTRY, REVIEW, NEGLECT, MAY);
        given(TAG, added).when(tag).refused(TagRule.TAGGED_ENTRY_IS_NOT_KNOWN);
        given(TAG).when(tag).refused(TagRule.TAGGED_ENTRY_IS_NOT_KNOWN);
        given(TAG, added, handedIn)
                .when(new TagTheme(ENTRY, new UUID(7, 9), NEGLECT, MAY))
                .refused(TagRule.TAGGED_ENTRY_IS_NOT_KNOWN);
        var withdrawn = new EntryWithdrawn(ENTRY, REVIEW, POLICE, 2, sealed("why"), MAY);
        given(TAG, added, handedIn, withdrawn).when(tag).refused(TagRule.TAGGED_ENTRY_WAS_WITHDRAWN);
        given(TAG, added, handedIn, themed, withdrawn)
                .when(new UntagTheme(ENTRY, REVIEW, NEGLECT, MAY))
                .then(new ThemeUntagged(ENTRY, REVIEW, NEGLECT, MAY));
    }
}
