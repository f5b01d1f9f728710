package candour.chronology.time;

import static candour.chronology.time.EventTimeReaderSpec.understood;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("pure")
@DisplayName("S002-084: Candour says in plain English how it read a date")
class WordsSpec {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "22 May 2016 | 22 May 2016.",
                "22/05/16 | 22 May 2016. Written with a two-figure year.",
                "?22 May 2016 | 22 May 2016, but the writer was not sure of the date.",
                "c. March 2014 | Some time in March 2014, or near it.",
                "early June 2015 | Some time in June 2015. Written as an early, middle or late part of this period; the whole period is allowed for.",
                "Summer 2013 | Between 1 June 2013 and 23 September 2013.",
                "week beginning 3 March 2024 | The week from 3 March 2024 to 9 March 2024.",
                "2013-14 | Between 1 January 2013 and 31 December 2014.",
                "2013 | Some time in 2013.",
                "before 3 March 2024 | Before 3 March 2024.",
                "after 3 March 2024 | On or after 4 March 2024.",
                "3 March 2024 14:30 | 14:30 on 3 March 2024.",
                "3 July 2024 approx 2pm | 14:00 on 3 July 2024, or near that time, so any time that day is allowed for.",
                "?3 July 2024 14:30 | 14:30 on 3 July 2024, but the writer was not sure of the date.",
                "3 March 2024 am | 3 March 2024, between 00:00 and 12:00.",
                "3 March 2024 pm | 3 March 2024, between 12:00 and 24:00.",
                "overnight 3/4 March 2024 | Between 12:00 on 3 March 2024 and 12:00 on 4 March 2024.",
                "unknown | No date is known.",
            })
    void it_says(String written, String words) {
        assertThat(understood(written).when().words()).isEqualTo(words);
    }
}
