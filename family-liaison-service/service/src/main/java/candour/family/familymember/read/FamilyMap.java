package candour.family.familymember.read;

import candour.family.familymember.FamilyMember.Invitation;
import candour.family.familymember.FamilyMemberEvent;
import candour.family.familymember.FamilyMemberEvent.FamilyMemberAdded;
import candour.family.familymember.FamilyMemberEvent.FamilyMemberCorrected;
import candour.family.familymember.FamilyMemberEvent.FamilyMemberInformed;
import candour.family.familymember.FamilyMemberEvent.FamilyMemberRemoved;
import candour.family.familymember.FamilyMemberEvent.FamilyMemberTold;
import candour.family.familymember.FamilyMemberEvent.InvitationDecided;
import candour.family.familymember.FamilyMemberEvent.TellingRecordedInError;
import candour.platform.log.LoggedEvent;
import candour.platform.view.ReadModel;
import candour.platform.view.Rows;
import java.util.Map;

/** Who the family is, and what each has been told (S000-06, S000-12). */
public final class FamilyMap implements ReadModel<MemberRow> {

    /** The one there is. */
    public static final FamilyMap FAMILY = new FamilyMap();

    private FamilyMap() {}

    @Override
    public String name() {
        return "family-map";
    }

    @Override
    public Class<MemberRow> row() {
        return MemberRow.class;
    }

    @Override
    public void on(LoggedEvent event, Rows<MemberRow> rows) {
        if (!(event.payload() instanceof FamilyMemberEvent member)) {
            return;
        }
        var key = member.memberId().toString();
        switch (member) {
            case FamilyMemberAdded e ->
                rows.put(rows.find(key)
                        .map(row -> row.with(e.relationship(), e.name(), e.address(), false))
                        .orElse(new MemberRow(
                                e.memberId(),
                                e.reviewId(),
                                e.relationship(),
                                e.name(),
                                e.address(),
                                e.relationshipInWords(),
                                false,
                                Invitation.UNDECIDED,
                                Map.of(),
                                null)));
            case FamilyMemberCorrected e ->
                rows.change(key, row -> row.with(e.relationship(), e.name(), e.address(), row.removed()));
            case FamilyMemberRemoved _ ->
                rows.change(key, row -> row.with(row.relationship(), row.name(), row.address(), true));
            case InvitationDecided e -> rows.change(key, row -> row.invited(e.invitation()));
            case FamilyMemberTold e -> rows.change(key, row -> row.told(e.contactId(), e.topics()));
            case FamilyMemberInformed e -> rows.change(key, row -> row.informed(e.on()));
            case TellingRecordedInError e -> rows.change(key, row -> row.notTold(e.contactId()));
        }
    }
}
