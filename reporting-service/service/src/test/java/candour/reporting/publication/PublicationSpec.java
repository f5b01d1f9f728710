package candour.reporting.publication;

import static candour.reporting.Story.ADMIN;
import static candour.reporting.Story.BY_BODY;
import static candour.reporting.Story.DAY;
import static candour.reporting.Story.DIGEST;
import static candour.reporting.Story.FATHER;
import static candour.reporting.Story.GRAN;
import static candour.reporting.Story.INVESTIGATION;
import static candour.reporting.Story.LEAD;
import static candour.reporting.Story.PRESENTED;
import static candour.reporting.Story.REVIEW;
import static candour.reporting.Story.SIGNED;
import static candour.reporting.Story.WORDS;
import static candour.reporting.Story.by;
import static candour.reporting.Story.commissioned;
import static candour.reporting.Story.id;
import static candour.reporting.Story.investigated;
import static candour.reporting.Story.member;
import static candour.testing.Spec.given;

import candour.platform.access.Code;
import candour.reporting.authority.Capacity;
import candour.reporting.authority.Recording;
import candour.reporting.publication.ChoiceCommand.ConfirmChoice;
import candour.reporting.publication.ChoiceCommand.DecidePublication;
import candour.reporting.publication.ChoiceCommand.MarkPublicationInError;
import candour.reporting.publication.ChoiceCommand.Publish;
import candour.reporting.publication.ChoiceCommand.RecommendPublication;
import candour.reporting.publication.ChoiceCommand.SetPublicationDate;
import candour.reporting.publication.ChoiceEvent.DecisionConfirmed;
import candour.reporting.publication.ChoiceEvent.PublicationDateSet;
import candour.reporting.publication.ChoiceEvent.PublicationDecided;
import candour.reporting.publication.ChoiceEvent.PublicationRecommended;
import candour.reporting.publication.ChoiceEvent.PublicationRecordedInError;
import candour.reporting.publication.ChoiceEvent.RecommendationConfirmed;
import candour.reporting.publication.ChoiceEvent.ReportPublished;
import candour.reporting.publication.InputsCommand.ConsiderDataProtection;
import candour.reporting.publication.InputsCommand.LiftHold;
import candour.reporting.publication.InputsCommand.PlaceHold;
import candour.reporting.publication.InputsCommand.RecordConsultation;
import candour.reporting.publication.InputsCommand.RecordDueWeight;
import candour.reporting.publication.InputsCommand.RecordFamilyView;
import candour.reporting.publication.InputsCommand.RecordNoFamilyAnswer;
import candour.reporting.publication.InputsCommand.RequestFamilyView;
import candour.reporting.publication.InputsEvent.ConsultationRecorded;
import candour.reporting.publication.InputsEvent.DataProtectionConsidered;
import candour.reporting.publication.InputsEvent.DueWeightRecorded;
import candour.reporting.publication.InputsEvent.FamilyViewNotGiven;
import candour.reporting.publication.InputsEvent.FamilyViewRecorded;
import candour.reporting.publication.InputsEvent.FamilyViewRequested;
import candour.reporting.publication.InputsEvent.HoldLifted;
import candour.reporting.publication.InputsEvent.HoldPlaced;
import candour.testing.Spec;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** If and when the report is published (S002-157 to S002-166). */
class PublicationSpec {

    private static final UUID HOLD = id(90);
    private static final UUID RECOMMENDED_ID = id(91);
    private static final UUID DECIDED_ID = id(92);
    private static final Recording FOR_BODY = new Recording(ADMIN, true);
    private static final PublicationRecommended RECOMMENDED = recommended(BY_BODY);
    private static final FamilyViewRequested ASKED =
            new FamilyViewRequested(REVIEW, FATHER, id(93), new Code("LETTER"), DAY);
    private static final FamilyViewRecorded GRANS =
            new FamilyViewRecorded(REVIEW, GRAN, FamilyViewKind.FOR_PUBLICATION, WORDS, ADMIN, DAY);
    private static final FamilyViewNotGiven SILENT = new FamilyViewNotGiven(REVIEW, FATHER, WORDS, DAY);
    private static final DueWeightRecorded WEIGHED = new DueWeightRecorded(REVIEW, WORDS, DAY);
    private static final DataProtectionConsidered CONSIDERED = new DataProtectionConsidered(REVIEW, WORDS, DAY);
    private static final HoldPlaced HELD = new HoldPlaced(REVIEW, HOLD, by(Capacity.PROSECUTOR), WORDS, DAY);
    private static final ConsultationRecorded DISCUSSED =
            new ConsultationRecorded(REVIEW, id(94), INVESTIGATION, by(Capacity.PROSECUTOR), WORDS);

    private static PublicationRecommended recommended(Recording recording) {
        return new PublicationRecommended(
                REVIEW, RECOMMENDED_ID, Choice.PUBLISH, by(Capacity.COMMITTEE), recording, WORDS);
    }

    private static PublicationDecided decided(Choice choice, Recording recording) {
        return new PublicationDecided(
                REVIEW, DECIDED_ID, choice, 1, DIGEST, by(Capacity.OWNING_BODY), recording, null, null);
    }

    private static DecidePublication decide(Choice choice) {
        return new DecidePublication(REVIEW, DECIDED_ID, choice, DIGEST, by(Capacity.OWNING_BODY), BY_BODY, null, null);
    }

    private static Publish publish(LiveProcess... live) {
        return new Publish(REVIEW, DIGEST, List.of(live), DAY, 77);
    }

    private static Spec<PublicationCommand> told(Object... history) {
        return given(PublicationDecider.PUBLICATION, history);
    }

    /** Everything that a decision needs, without what is left out, and more. */
    private static Spec<PublicationCommand> readyWithout(@Nullable Object without, Object... more) {
        var all = new ArrayList<Object>(List.of(
                commissioned(),
                member(GRAN),
                member(FATHER),
                PRESENTED,
                SIGNED,
                RECOMMENDED,
                GRANS,
                ASKED,
                SILENT,
                WEIGHED,
                CONSIDERED));
        all.remove(without);
        all.addAll(List.of(more));
        return told(all.toArray());
    }

    @Test
    @DisplayName("S002-159: members are asked and answer; silence is recorded only after asking")
    void views_are_sought_from_each_member() {
        told(member(FATHER))
                .when(new RequestFamilyView(REVIEW, FATHER, id(93), new Code("LETTER"), DAY))
                .then(ASKED);
        told(member(GRAN))
                .when(new RecordFamilyView(REVIEW, GRAN, FamilyViewKind.FOR_PUBLICATION, WORDS, ADMIN, DAY))
                .then(GRANS);
        told(member(FATHER))
                .when(new RecordNoFamilyAnswer(REVIEW, FATHER, WORDS, DAY))
                .refused(PublicationRule.SILENCE_COMES_AFTER_ASKING);
        told(member(FATHER), ASKED)
                .when(new RecordNoFamilyAnswer(REVIEW, FATHER, WORDS, DAY))
                .then(SILENT);
        told().when(new RecordFamilyView(REVIEW, GRAN, FamilyViewKind.FOR_PUBLICATION, WORDS, ADMIN, DAY))
                .refused(PublicationRule.MEMBER_IS_KNOWN);
        told().when(new RecordDueWeight(REVIEW, WORDS, DAY)).then(WEIGHED);
        told().when(new ConsiderDataProtection(REVIEW, WORDS, DAY)).then(CONSIDERED);
    }

    @Test
    @DisplayName("S002-157, S002-159: decided with every input there")
    void the_owning_body_decides() {
        readyWithout(null).when(decide(Choice.PUBLISH)).then(decided(Choice.PUBLISH, BY_BODY));
        readyWithout(null).when(decide(Choice.DEFER)).then(decided(Choice.DEFER, BY_BODY));
        readyWithout(null, decided(Choice.PUBLISH, BY_BODY))
                .when(decide(Choice.PUBLISH))
                .staysQuiet();
    }

    @Test
    @DisplayName("S002-157, 158, 159: refused while anything it looks at is missing")
    void nothing_is_decided_on_less() {
        readyWithout(RECOMMENDED).when(decide(Choice.PUBLISH)).refused(PublicationRule.COMMITTEE_RECOMMENDS_FIRST);
        readyWithout(GRANS).when(decide(Choice.PUBLISH)).refused(PublicationRule.EVERY_MEMBER_IS_CONSULTED);
        readyWithout(SILENT).when(decide(Choice.PUBLISH)).refused(PublicationRule.EVERY_MEMBER_IS_CONSULTED);
        readyWithout(WEIGHED).when(decide(Choice.PUBLISH)).refused(PublicationRule.FAMILY_VIEWS_ARE_WEIGHED);
        readyWithout(CONSIDERED).when(decide(Choice.PUBLISH)).refused(PublicationRule.DATA_PROTECTION_IS_CONSIDERED);
        readyWithout(SIGNED).when(decide(Choice.PUBLISH)).refused(PublicationRule.DECIDE_ABOUT_THE_SIGNED_VERSION);
    }

    @Test
    @DisplayName("S002-161: not publishing needs exceptional circumstances and the minute")
    void not_publishing_is_exceptional() {
        readyWithout(null).when(decide(Choice.NOT_PUBLISH)).refused(PublicationRule.NOT_PUBLISHING_IS_EXCEPTIONAL);
        readyWithout(null)
                .when(new DecidePublication(
                        REVIEW,
                        DECIDED_ID,
                        Choice.NOT_PUBLISH,
                        DIGEST,
                        by(Capacity.OWNING_BODY),
                        BY_BODY,
                        WORDS,
                        WORDS))
                .then(new PublicationDecided(
                        REVIEW,
                        DECIDED_ID,
                        Choice.NOT_PUBLISH,
                        1,
                        DIGEST,
                        by(Capacity.OWNING_BODY),
                        BY_BODY,
                        WORDS,
                        WORDS));
    }

    @Test
    @DisplayName("R2: a recommendation recorded for the committee counts once a second person confirms it")
    void a_recommendation_is_confirmed() {
        told().when(new RecommendPublication(
                        REVIEW, RECOMMENDED_ID, Choice.PUBLISH, by(Capacity.COMMITTEE), FOR_BODY, WORDS))
                .then(recommended(FOR_BODY));
        readyWithout(RECOMMENDED, recommended(FOR_BODY))
                .when(decide(Choice.PUBLISH))
                .refused(PublicationRule.COMMITTEE_RECOMMENDS_FIRST);
        told(recommended(FOR_BODY))
                .when(new ConfirmChoice(REVIEW, RECOMMENDED_ID, ADMIN, DAY))
                .refused(PublicationRule.A_SECOND_PERSON_CONFIRMS);
        told(recommended(FOR_BODY))
                .when(new ConfirmChoice(REVIEW, RECOMMENDED_ID, LEAD, DAY))
                .then(new RecommendationConfirmed(REVIEW, RECOMMENDED_ID, LEAD, DAY));
        told(decided(Choice.PUBLISH, FOR_BODY))
                .when(new ConfirmChoice(REVIEW, DECIDED_ID, LEAD, DAY))
                .then(new DecisionConfirmed(REVIEW, DECIDED_ID, Choice.PUBLISH, 1, DIGEST, DAY, LEAD, DAY));
        told().when(new ConfirmChoice(REVIEW, DECIDED_ID, LEAD, DAY)).refused(PublicationRule.NOTHING_TO_CONFIRM);
    }

    @Test
    @DisplayName("S002-165: publishing is refused while a hold is live; lifting needs their word (R2)")
    void a_hold_stops_publication() {
        told().when(new PlaceHold(REVIEW, HOLD, by(Capacity.PROSECUTOR), WORDS, DAY))
                .then(HELD);
        readyWithout(null, decided(Choice.PUBLISH, BY_BODY), HELD)
                .when(publish())
                .refused(PublicationRule.HOLD_IS_LIVE);
        told(HELD).when(new LiftHold(REVIEW, HOLD, null, DAY)).refused(PublicationRule.LIFTING_NEEDS_THEIR_WORD);
        told(HELD)
                .when(new LiftHold(REVIEW, HOLD, by(Capacity.CHAIR), DAY))
                .refused(PublicationRule.LIFTING_NEEDS_THEIR_WORD);
        told().when(new LiftHold(REVIEW, HOLD, by(Capacity.POLICE), DAY)).refused(PublicationRule.NO_SUCH_HOLD);
        var lifted = new HoldLifted(REVIEW, HOLD, by(Capacity.PROSECUTOR), DAY);
        told(HELD)
                .when(new LiftHold(REVIEW, HOLD, by(Capacity.PROSECUTOR), DAY))
                .then(lifted);
        readyWithout(null, decided(Choice.PUBLISH, BY_BODY), HELD, lifted)
                .when(publish())
                .then(new ReportPublished(REVIEW, 1, DIGEST, DAY, 77));
    }

    @Test
    @DisplayName("S002-166: live proceedings are discussed first, also those only their owner knows of yet (R14)")
    void live_proceedings_are_discussed() {
        readyWithout(null, investigated())
                .when(decide(Choice.PUBLISH))
                .refused(PublicationRule.LIVE_PROCEEDINGS_ARE_DISCUSSED);
        told().when(new RecordConsultation(REVIEW, id(94), INVESTIGATION, by(Capacity.PROSECUTOR), WORDS))
                .then(DISCUSSED);
        readyWithout(null, investigated(), DISCUSSED)
                .when(decide(Choice.PUBLISH))
                .then(decided(Choice.PUBLISH, BY_BODY));
        readyWithout(null, decided(Choice.PUBLISH, BY_BODY))
                .when(publish(new LiveProcess(INVESTIGATION, new Code("CRIMINAL_INVESTIGATION"))))
                .refused(PublicationRule.LIVE_PROCEEDINGS_ARE_DISCUSSED);
        readyWithout(null, decided(Choice.PUBLISH, BY_BODY), investigated())
                .when(publish())
                .refused(PublicationRule.LIVE_PROCEEDINGS_ARE_DISCUSSED);
    }

    @Test
    @DisplayName("S002-157, R2: nothing is published without the owning body's confirmed decision to publish")
    void only_what_was_decided_is_published() {
        readyWithout(null).when(publish()).refused(PublicationRule.DECIDED_TO_PUBLISH);
        readyWithout(null, decided(Choice.DEFER, BY_BODY)).when(publish()).refused(PublicationRule.DECIDED_TO_PUBLISH);
        readyWithout(null, decided(Choice.PUBLISH, FOR_BODY))
                .when(publish())
                .refused(PublicationRule.DECIDED_TO_PUBLISH);
        readyWithout(null, decided(Choice.PUBLISH, BY_BODY))
                .when(new Publish(REVIEW, new Code("00"), List.of(), DAY, 77))
                .refused(PublicationRule.DECIDED_TO_PUBLISH);
        readyWithout(null, decided(Choice.PUBLISH, BY_BODY))
                .when(new SetPublicationDate(REVIEW, DAY))
                .then(new PublicationDateSet(REVIEW, DAY));
    }

    @Test
    @DisplayName("R3: a decision or hold recorded in error is folded as if it had never been")
    void mistakes_are_undone() {
        var decision = UUID.randomUUID();
        readyWithout(
                        null,
                        new Spec.Recorded(decision, decided(Choice.PUBLISH, BY_BODY)),
                        new PublicationRecordedInError(REVIEW, decision, WORDS))
                .when(publish())
                .refused(PublicationRule.DECIDED_TO_PUBLISH);
        var hold = UUID.randomUUID();
        readyWithout(
                        null,
                        decided(Choice.PUBLISH, BY_BODY),
                        new Spec.Recorded(hold, HELD),
                        new PublicationRecordedInError(REVIEW, hold, WORDS))
                .when(publish())
                .then(new ReportPublished(REVIEW, 1, DIGEST, DAY, 77));
        told(new Spec.Recorded(hold, HELD))
                .when(new MarkPublicationInError(REVIEW, hold, WORDS))
                .then(new PublicationRecordedInError(REVIEW, hold, WORDS));
    }
}
