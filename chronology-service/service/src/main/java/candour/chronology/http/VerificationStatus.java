package candour.chronology.http;

/** Whether an entry as it stands was found to be right. */
public enum VerificationStatus {
    UNVERIFIED,
    VERIFIED,
    /** It was changed since, and that has not been checked. */
    VERIFIED_EARLIER_VERSION,
    /** Somebody says that it is not right; it is shown all the same. */
    DISPUTED;

    /** @param checked the latest version that was found right, 0 for none */
    static VerificationStatus of(int version, int checked, boolean disputed) {
        if (disputed) return DISPUTED;
        if (checked == 0) return UNVERIFIED;
        return checked < version ? VERIFIED_EARLIER_VERSION : VERIFIED;
    }
}
