package relance.people;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Which country keeps its clocks by which zone: a guess to start from, shown to the person who may
/// change it. A region is named only where the zone lies in that region alone.
final class ZoneCountries {
    private static final String TABLE =
            """
            AE Asia/Dubai
            AR America/Argentina/Buenos_Aires America/Buenos_Aires America/Argentina/Cordoba
            AT Europe/Vienna
            AU/act Australia/Canberra Australia/ACT
            AU/nsw Australia/Sydney Australia/Lord_Howe Australia/NSW
            AU/nt Australia/Darwin
            AU/qld Australia/Brisbane Australia/Lindeman
            AU/sa Australia/Adelaide
            AU/tas Australia/Hobart
            AU/vic Australia/Melbourne
            AU/wa Australia/Perth Australia/Eucla
            BE Europe/Brussels
            BG Europe/Sofia
            BR America/Sao_Paulo America/Bahia America/Fortaleza America/Manaus America/Recife
            CA America/Toronto America/Edmonton America/Winnipeg America/Halifax
            CA/bc America/Vancouver
            CA/nl America/St_Johns
            CA/qc America/Montreal
            CA/sk America/Regina
            CA/yt America/Whitehorse
            CH Europe/Zurich
            CL America/Santiago
            CO America/Bogota
            CY Asia/Nicosia Europe/Nicosia
            CZ Europe/Prague
            DE Europe/Berlin
            DE/bw Europe/Busingen
            DK Europe/Copenhagen
            EE Europe/Tallinn
            EG Africa/Cairo
            ES Europe/Madrid
            ES/ce Africa/Ceuta
            ES/cn Atlantic/Canary
            FI Europe/Helsinki
            FR Europe/Paris
            GB Europe/London
            GB/nir Europe/Belfast
            GF America/Cayenne
            GP America/Guadeloupe
            GR Europe/Athens
            HK Asia/Hong_Kong
            HR Europe/Zagreb
            HU Europe/Budapest
            IE Europe/Dublin
            IN Asia/Kolkata Asia/Calcutta
            IS Atlantic/Reykjavik
            IT Europe/Rome
            JP Asia/Tokyo
            KE Africa/Nairobi
            LT Europe/Vilnius
            LU Europe/Luxembourg
            LV Europe/Riga
            MA Africa/Casablanca
            MC Europe/Monaco
            MQ America/Martinique
            MT Europe/Malta
            MU Indian/Mauritius
            MX America/Mexico_City America/Monterrey America/Tijuana
            NC Pacific/Noumea
            NG Africa/Lagos
            NL Europe/Amsterdam
            NO Europe/Oslo
            NZ Pacific/Auckland
            PF Pacific/Tahiti
            PH Asia/Manila
            PL Europe/Warsaw
            PT Europe/Lisbon
            PT/20 Atlantic/Azores
            PT/30 Atlantic/Madeira
            RE Indian/Reunion
            RO Europe/Bucharest
            RS Europe/Belgrade
            SE Europe/Stockholm
            SG Asia/Singapore
            SI Europe/Ljubljana
            SK Europe/Bratislava
            TN Africa/Tunis
            TR Europe/Istanbul
            UA Europe/Kyiv Europe/Kiev
            US America/New_York America/Chicago America/Denver America/Los_Angeles America/Detroit
            US US/Eastern US/Central US/Mountain US/Pacific America/Boise
            US/ak America/Anchorage America/Juneau
            US/az America/Phoenix
            US/hi Pacific/Honolulu
            US/in America/Indiana/Indianapolis America/Indianapolis
            US/ky America/Kentucky/Louisville America/Louisville
            VN Asia/Ho_Chi_Minh Asia/Saigon
            YT Indian/Mayotte
            ZA Africa/Johannesburg
            """;

    private static final Map<String, Country> BY_ZONE = read();

    private ZoneCountries() {}

    static Optional<Country> of(ZoneId zone) {
        return Optional.ofNullable(BY_ZONE.get(zone.getId()));
    }

    static Map<String, Country> all() {
        return BY_ZONE;
    }

    private static Map<String, Country> read() {
        var byZone = new HashMap<String, Country>();
        for (var line : TABLE.lines().toList()) {
            var words = line.split(" ", -1);
            var country = country(words[0]);
            for (int word = 1; word < words.length; word++) {
                byZone.put(words[word], country);
            }
        }
        return Map.copyOf(byZone);
    }

    private static Country country(String written) {
        int slash = written.indexOf('/');
        return slash < 0
                ? Country.of(written)
                : Country.of(written.substring(0, slash), written.substring(slash + 1));
    }
}
