namespace Antt.Engine.Loading;

/// <summary>
/// What Unicode (14.0) says about composed letters, for the scripts whose marks are U+0300 to U+036F: Latin with Vietnamese, Greek,
/// Cyrillic. The platform's own normalization is switched off together with its cultures, so that every machine gives the same answer.
/// </summary>
internal static partial class NormalFormTable
{
    /// <summary>Combining classes of U+0300 to U+036F: first, last, class.</summary>
    public static readonly (int First, int Last, int Class)[] Classes =
    [
        (0x300, 0x314, 230), (0x315, 0x315, 232), (0x316, 0x319, 220), (0x31A, 0x31A, 232), (0x31B, 0x31B, 216),
        (0x31C, 0x320, 220), (0x321, 0x322, 202), (0x323, 0x326, 220), (0x327, 0x328, 202), (0x329, 0x333, 220),
        (0x334, 0x338, 1), (0x339, 0x33C, 220), (0x33D, 0x344, 230), (0x345, 0x345, 240), (0x346, 0x346, 230),
        (0x347, 0x349, 220), (0x34A, 0x34C, 230), (0x34D, 0x34E, 220), (0x34F, 0x34F, 0), (0x350, 0x352, 230),
        (0x353, 0x356, 220), (0x357, 0x357, 230), (0x358, 0x358, 232), (0x359, 0x35A, 220), (0x35B, 0x35B, 230),
        (0x35C, 0x35C, 233), (0x35D, 0x35E, 234), (0x35F, 0x35F, 233), (0x360, 0x361, 234), (0x362, 0x362, 233),
        (0x363, 0x36F, 230),
    ];

    /// <summary>Code points that never stand in composed text: first, last.</summary>
    public static readonly (int First, int Last)[] Never =
    [
        (0x340, 0x341), (0x343, 0x344), (0x374, 0x374), (0x37E, 0x37E), (0x387, 0x387), (0x958, 0x95F), (0x9DC, 0x9DD),
        (0x9DF, 0x9DF), (0xA33, 0xA33), (0xA36, 0xA36), (0xA59, 0xA5B), (0xA5E, 0xA5E), (0xB5C, 0xB5D), (0xF43, 0xF43),
        (0xF4D, 0xF4D), (0xF52, 0xF52), (0xF57, 0xF57), (0xF5C, 0xF5C), (0xF69, 0xF69), (0xF73, 0xF73), (0xF75, 0xF76),
        (0xF78, 0xF78), (0xF81, 0xF81), (0xF93, 0xF93), (0xF9D, 0xF9D), (0xFA2, 0xFA2), (0xFA7, 0xFA7), (0xFAC, 0xFAC),
        (0xFB9, 0xFB9), (0x1F71, 0x1F71), (0x1F73, 0x1F73), (0x1F75, 0x1F75), (0x1F77, 0x1F77), (0x1F79, 0x1F79),
        (0x1F7B, 0x1F7B), (0x1F7D, 0x1F7D), (0x1FBB, 0x1FBB), (0x1FBE, 0x1FBE), (0x1FC9, 0x1FC9), (0x1FCB, 0x1FCB),
        (0x1FD3, 0x1FD3), (0x1FDB, 0x1FDB), (0x1FE3, 0x1FE3), (0x1FEB, 0x1FEB), (0x1FEE, 0x1FEF), (0x1FF9, 0x1FF9),
        (0x1FFB, 0x1FFB), (0x1FFD, 0x1FFD), (0x2000, 0x2001), (0x2126, 0x2126), (0x212A, 0x212B), (0x2329, 0x232A),
        (0x2ADC, 0x2ADC), (0xF900, 0xFA0D), (0xFA10, 0xFA10), (0xFA12, 0xFA12), (0xFA15, 0xFA1E), (0xFA20, 0xFA20),
        (0xFA22, 0xFA22), (0xFA25, 0xFA26), (0xFA2A, 0xFA6D), (0xFA70, 0xFAD9), (0xFB1D, 0xFB1D), (0xFB1F, 0xFB1F),
        (0xFB2A, 0xFB36), (0xFB38, 0xFB3C), (0xFB3E, 0xFB3E), (0xFB40, 0xFB41), (0xFB43, 0xFB44), (0xFB46, 0xFB4E),
        (0x1D15E, 0x1D164), (0x1D1BB, 0x1D1C0), (0x2F800, 0x2FA1D),
    ];

    /// <summary>For each mark the letters it melts into one code point with.</summary>
    public static readonly (int Mark, string Letters)[] Pairs =
    [
        (0x300, "AEINOUWYaeinouwy\u00A8ÂÊÔÜâêôüĂăĒēŌōƠơƯư\u0391\u0395\u0397\u0399\u039F\u03A5\u03A9\u03B1"
            + "\u03B5\u03B7\u03B9\u03BF\u03C5\u03C9\u03CA\u03CB\u0415\u0418\u0435\u0438\u1F00\u1F01\u1F08"
            + "\u1F09\u1F10\u1F11\u1F18\u1F19\u1F20\u1F21\u1F28\u1F29\u1F30\u1F31\u1F38\u1F39\u1F40\u1F41"
            + "\u1F48\u1F49\u1F50\u1F51\u1F59\u1F60\u1F61\u1F68\u1F69\u1FBF\u1FFE"),
        (0x301, "ACEGIKLMNOPRSUWYZacegiklmnoprsuwyz\u00A8ÂÅÆÇÊÏÔÕØÜâåæçêïôõøüĂăĒēŌōŨũƠơƯư\u0391\u0395\u0397"
            + "\u0399\u039F\u03A5\u03A9\u03B1\u03B5\u03B7\u03B9\u03BF\u03C5\u03C9\u03CA\u03CB\u03D2\u0413"
            + "\u041A\u0433\u043A\u1F00\u1F01\u1F08\u1F09\u1F10\u1F11\u1F18\u1F19\u1F20\u1F21\u1F28\u1F29"
            + "\u1F30\u1F31\u1F38\u1F39\u1F40\u1F41\u1F48\u1F49\u1F50\u1F51\u1F59\u1F60\u1F61\u1F68\u1F69"
            + "\u1FBF\u1FFE"),
        (0x302, "ACEGHIJOSUWYZaceghijosuwyzẠạẸẹỌọ"),
        (0x303, "AEINOUVYaeinouvyÂÊÔâêôĂăƠơƯư"),
        (0x304, "AEGIOUYaegiouyÄÆÕÖÜäæõöüǪǫȦȧȮȯ\u0391\u0399\u03A5\u03B1\u03B9\u03C5\u0418\u0423\u0438\u0443"
            + "ḶḷṚṛ"),
        (0x306, "AEGIOUaegiouȨȩ\u0391\u0399\u03A5\u03B1\u03B9\u03C5\u0410\u0415\u0416\u0418\u0423\u0430"
            + "\u0435\u0436\u0438\u0443Ạạ"),
        (0x307, "ABCDEFGHIMNOPRSTWXYZabcdefghmnoprstwxyzŚśŠšſṢṣ"),
        (0x308, "AEHIOUWXYaehiotuwxyÕõŪū\u0399\u03A5\u03B9\u03C5\u03D2\u0406\u0410\u0415\u0416\u0417\u0418"
            + "\u041E\u0423\u0427\u042B\u042D\u0430\u0435\u0436\u0437\u0438\u043E\u0443\u0447\u044B\u044D"
            + "\u0456\u04D8\u04D9\u04E8\u04E9"),
        (0x309, "AEIOUYaeiouyÂÊÔâêôĂăƠơƯư"),
        (0x30A, "AUauwy"),
        (0x30B, "OUou\u0423\u0443"),
        (0x30C, "ACDEGHIKLNORSTUZacdeghijklnorstuzÜüƷ\u0292"),
        (0x30F, "AEIORUaeioru\u0474\u0475"),
        (0x311, "AEIORUaeioru"),
        (0x313, "\u0391\u0395\u0397\u0399\u039F\u03A9\u03B1\u03B5\u03B7\u03B9\u03BF\u03C1\u03C5\u03C9"),
        (0x314, "\u0391\u0395\u0397\u0399\u039F\u03A1\u03A5\u03A9\u03B1\u03B5\u03B7\u03B9\u03BF\u03C1\u03C5"
            + "\u03C9"),
        (0x31B, "OUou"),
        (0x323, "ABDEHIKLMNORSTUVWYZabdehiklmnorstuvwyzƠơƯư"),
        (0x324, "Uu"),
        (0x325, "Aa"),
        (0x326, "STst"),
        (0x327, "CDEGHKLNRSTcdeghklnrst"),
        (0x328, "AEIOUaeiou"),
        (0x32D, "DELNTUdelntu"),
        (0x32E, "Hh"),
        (0x330, "EIUeiu"),
        (0x331, "BDKLNRTZbdhklnrtz"),
        (0x338, "<=>\u2190\u2192\u2194\u21D0\u21D2\u21D4\u2203\u2208\u220B\u2223\u2225\u223C\u2243\u2245"
            + "\u2248\u224D\u2261\u2264\u2265\u2272\u2273\u2276\u2277\u227A\u227B\u227C\u227D\u2282\u2283"
            + "\u2286\u2287\u2291\u2292\u22A2\u22A8\u22A9\u22AB\u22B2\u22B3\u22B4\u22B5"),
        (0x342, "\u00A8\u03B1\u03B7\u03B9\u03C5\u03C9\u03CA\u03CB\u1F00\u1F01\u1F08\u1F09\u1F20\u1F21\u1F28"
            + "\u1F29\u1F30\u1F31\u1F38\u1F39\u1F50\u1F51\u1F59\u1F60\u1F61\u1F68\u1F69\u1FBF\u1FFE"),
        (0x345, "\u0391\u0397\u03A9\u03AC\u03AE\u03B1\u03B7\u03C9\u03CE\u1F00\u1F01\u1F02\u1F03\u1F04\u1F05"
            + "\u1F06\u1F07\u1F08\u1F09\u1F0A\u1F0B\u1F0C\u1F0D\u1F0E\u1F0F\u1F20\u1F21\u1F22\u1F23\u1F24"
            + "\u1F25\u1F26\u1F27\u1F28\u1F29\u1F2A\u1F2B\u1F2C\u1F2D\u1F2E\u1F2F\u1F60\u1F61\u1F62\u1F63"
            + "\u1F64\u1F65\u1F66\u1F67\u1F68\u1F69\u1F6A\u1F6B\u1F6C\u1F6D\u1F6E\u1F6F\u1F70\u1F74\u1F7C"
            + "\u1FB6\u1FC6\u1FF6"),
    ];
}
