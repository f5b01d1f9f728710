package candour.chronology.merge;

/** Which version of which agency's chronology went in. */
public record Input(String agency, int version) implements Comparable<Input> {
    @Override
    public int compareTo(Input other) {
        int byAgency = agency.compareTo(other.agency);
        return byAgency != 0 ? byAgency : Integer.compare(version, other.version);
    }
}
