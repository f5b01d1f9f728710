package candour.family.policeliaison.read;

import candour.family.policeliaison.PoliceLiaisonEvent;
import candour.family.policeliaison.PoliceLiaisonEvent.ContactWithRelativesAgreed;
import candour.family.policeliaison.PoliceLiaisonEvent.CriminalProcessNoted;
import candour.family.policeliaison.PoliceLiaisonEvent.FloAppointed;
import candour.family.policeliaison.PoliceLiaisonEvent.FloInvited;
import candour.family.policeliaison.PoliceLiaisonEvent.FloMeetingHeld;
import candour.family.policeliaison.PoliceLiaisonEvent.FloUnavailable;
import candour.family.policeliaison.PoliceLiaisonEvent.NoFloRecorded;
import candour.family.policeliaison.PoliceLiaisonEvent.PoliceFactRecordedInError;
import candour.family.policeliaison.PoliceLiaisonEvent.ProcessConclusionNoted;
import candour.family.policeliaison.PoliceLiaisonEvent.ProcessNotedInError;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing the gate follows from.
 *
 * @param eventId what to name when it was recorded in error
 * @param event the event itself, with its sealed words as they were stored
 */
public record GateStep(
        UUID eventId,

        @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "step")
        @JsonSubTypes({
            @Type(value = CriminalProcessNoted.class, name = "CRIMINAL_PROCESS"),
            @Type(value = ProcessNotedInError.class, name = "CRIMINAL_PROCESS_NOT_SO"),
            @Type(value = ProcessConclusionNoted.class, name = "CRIMINAL_PROCESS_ENDED"),
            @Type(value = FloAppointed.class, name = "FLO_APPOINTED"),
            @Type(value = FloInvited.class, name = "FLO_INVITED"),
            @Type(value = FloMeetingHeld.class, name = "FLO_MET"),
            @Type(value = FloUnavailable.class, name = "FLO_UNAVAILABLE"),
            @Type(value = NoFloRecorded.class, name = "NO_FLO"),
            @Type(value = ContactWithRelativesAgreed.class, name = "RELATIVES_AGREED"),
            @Type(value = PoliceFactRecordedInError.class, name = "IN_ERROR")
        })
        PoliceLiaisonEvent event,

        boolean inError) {

    static GateStep of(UUID eventId, PoliceLiaisonEvent event) {
        return new GateStep(eventId, event, false);
    }

    GateStep marked() {
        return new GateStep(eventId, event, true);
    }

    /** What kind of step it is, in the words of the API. */
    @JsonIgnore
    public String kind() {
        return switch (event) {
            case CriminalProcessNoted _ -> "CRIMINAL_PROCESS";
            case ProcessNotedInError _ -> "CRIMINAL_PROCESS_NOT_SO";
            case ProcessConclusionNoted _ -> "CRIMINAL_PROCESS_ENDED";
            case FloAppointed _ -> "FLO_APPOINTED";
            case FloInvited _ -> "FLO_INVITED";
            case FloMeetingHeld _ -> "FLO_MET";
            case FloUnavailable _ -> "FLO_UNAVAILABLE";
            case NoFloRecorded _ -> "NO_FLO";
            case ContactWithRelativesAgreed _ -> "RELATIVES_AGREED";
            case PoliceFactRecordedInError _ -> "IN_ERROR";
        };
    }

    /** The officer's appointment it is about, or null where it is about none. */
    @JsonIgnore
    public @Nullable UUID appointmentId() {
        return switch (event) {
            case FloAppointed e -> e.appointmentId();
            case FloInvited e -> e.appointmentId();
            case FloMeetingHeld e -> e.appointmentId();
            case FloUnavailable e -> e.appointmentId();
            case CriminalProcessNoted _,
                    ProcessNotedInError _,
                    ProcessConclusionNoted _,
                    NoFloRecorded _,
                    ContactWithRelativesAgreed _,
                    PoliceFactRecordedInError _ -> null;
        };
    }

    /** The day it is about (Europe/London), or null where it has none. */
    @JsonIgnore
    public @Nullable LocalDate on() {
        return switch (event) {
            case CriminalProcessNoted e -> e.from();
            case ProcessConclusionNoted e -> e.on();
            case FloAppointed e -> e.on();
            case FloInvited e -> e.on();
            case FloMeetingHeld e -> e.on();
            case FloUnavailable e -> e.on();
            case NoFloRecorded e -> e.on();
            case ContactWithRelativesAgreed e -> e.on();
            case ProcessNotedInError _, PoliceFactRecordedInError _ -> null;
        };
    }
}
