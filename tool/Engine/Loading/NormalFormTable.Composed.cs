namespace Antt.Engine.Loading;

internal static partial class NormalFormTable
{
    /// <summary>
    /// What a letter and a mark melt into: for each mark of <see cref="Pairs"/> one code point for each of its letters, in the same order.
    /// </summary>
    public static readonly (int Mark, string Composed)[] Composed =
    [
        (0x300, "ÀÈÌǸÒÙẀỲàèìǹòùẁỳ\u1FEDẦỀỒǛầềồǜẰằḔḕṐṑỜờỪừ\u1FBA\u1FC8\u1FCA\u1FDA\u1FF8\u1FEA\u1FFA\u1F70\u1F72\u1F74"
            + "\u1F76\u1F78\u1F7A\u1F7C\u1FD2\u1FE2\u0400\u040D\u0450\u045D\u1F02\u1F03\u1F0A\u1F0B\u1F12\u1F13"
            + "\u1F1A\u1F1B\u1F22\u1F23\u1F2A\u1F2B\u1F32\u1F33\u1F3A\u1F3B\u1F42\u1F43\u1F4A\u1F4B\u1F52\u1F53"
            + "\u1F5B\u1F62\u1F63\u1F6A\u1F6B\u1FCD\u1FDD"),
        (0x301, "ÁĆÉǴÍḰĹḾŃÓṔŔŚÚẂÝŹáćéǵíḱĺḿńóṕŕśúẃýź\u0385ẤǺǼḈẾḮỐṌǾǗấǻǽḉếḯốṍǿǘẮắḖḗṒṓṸṹỚớỨứ\u0386\u0388\u0389\u038A"
            + "\u038C\u038E\u038F\u03AC\u03AD\u03AE\u03AF\u03CC\u03CD\u03CE\u0390\u03B0\u03D3\u0403\u040C\u0453"
            + "\u045C\u1F04\u1F05\u1F0C\u1F0D\u1F14\u1F15\u1F1C\u1F1D\u1F24\u1F25\u1F2C\u1F2D\u1F34\u1F35\u1F3C"
            + "\u1F3D\u1F44\u1F45\u1F4C\u1F4D\u1F54\u1F55\u1F5D\u1F64\u1F65\u1F6C\u1F6D\u1FCE\u1FDE"),
        (0x302, "ÂĈÊĜĤÎĴÔŜÛŴŶẐâĉêĝĥîĵôŝûŵŷẑẬậỆệỘộ"),
        (0x303, "ÃẼĨÑÕŨṼỸãẽĩñõũṽỹẪỄỖẫễỗẴẵỠỡỮữ"),
        (0x304, "ĀĒḠĪŌŪȲāēḡīōūȳǞǢȬȪǕǟǣȭȫǖǬǭǠǡȰȱ\u1FB9\u1FD9\u1FE9\u1FB1\u1FD1\u1FE1\u04E2\u04EE\u04E3\u04EFḸḹṜṝ"),
        (0x306, "ĂĔĞĬŎŬăĕğĭŏŭḜḝ\u1FB8\u1FD8\u1FE8\u1FB0\u1FD0\u1FE0\u04D0\u04D6\u04C1\u0419\u040E\u04D1\u04D7\u04C2"
            + "\u0439\u045EẶặ"),
        (0x307, "ȦḂĊḊĖḞĠḢİṀṄȮṖṘṠṪẆẊẎŻȧḃċḋėḟġḣṁṅȯṗṙṡṫẇẋẏżṤṥṦṧẛṨṩ"),
        (0x308, "ÄËḦÏÖÜẄẌŸäëḧïöẗüẅẍÿṎṏṺṻ\u03AA\u03AB\u03CA\u03CB\u03D4\u0407\u04D2\u0401\u04DC\u04DE\u04E4\u04E6"
            + "\u04F0\u04F4\u04F8\u04EC\u04D3\u0451\u04DD\u04DF\u04E5\u04E7\u04F1\u04F5\u04F9\u04ED\u0457\u04DA"
            + "\u04DB\u04EA\u04EB"),
        (0x309, "ẢẺỈỎỦỶảẻỉỏủỷẨỂỔẩểổẲẳỞởỬử"),
        (0x30A, "ÅŮåůẘẙ"),
        (0x30B, "ŐŰőű\u04F2\u04F3"),
        (0x30C, "ǍČĎĚǦȞǏǨĽŇǑŘŠŤǓŽǎčďěǧȟǐǰǩľňǒřšťǔžǙǚǮǯ"),
        (0x30F, "ȀȄȈȌȐȔȁȅȉȍȑȕ\u0476\u0477"),
        (0x311, "ȂȆȊȎȒȖȃȇȋȏȓȗ"),
        (0x313, "\u1F08\u1F18\u1F28\u1F38\u1F48\u1F68\u1F00\u1F10\u1F20\u1F30\u1F40\u1FE4\u1F50\u1F60"),
        (0x314, "\u1F09\u1F19\u1F29\u1F39\u1F49\u1FEC\u1F59\u1F69\u1F01\u1F11\u1F21\u1F31\u1F41\u1FE5\u1F51\u1F61"),
        (0x31B, "ƠƯơư"),
        (0x323, "ẠḄḌẸḤỊḲḶṂṆỌṚṢṬỤṾẈỴẒạḅḍẹḥịḳḷṃṇọṛṣṭụṿẉỵẓỢợỰự"),
        (0x324, "Ṳṳ"),
        (0x325, "Ḁḁ"),
        (0x326, "ȘȚșț"),
        (0x327, "ÇḐȨĢḨĶĻŅŖŞŢçḑȩģḩķļņŗşţ"),
        (0x328, "ĄĘĮǪŲąęįǫų"),
        (0x32D, "ḒḘḼṊṰṶḓḙḽṋṱṷ"),
        (0x32E, "Ḫḫ"),
        (0x330, "ḚḬṴḛḭṵ"),
        (0x331, "ḆḎḴḺṈṞṮẔḇḏẖḵḻṉṟṯẕ"),
        (0x338, "\u226E\u2260\u226F\u219A\u219B\u21AE\u21CD\u21CF\u21CE\u2204\u2209\u220C\u2224\u2226\u2241\u2244"
            + "\u2247\u2249\u226D\u2262\u2270\u2271\u2274\u2275\u2278\u2279\u2280\u2281\u22E0\u22E1\u2284\u2285"
            + "\u2288\u2289\u22E2\u22E3\u22AC\u22AD\u22AE\u22AF\u22EA\u22EB\u22EC\u22ED"),
        (0x342, "\u1FC1\u1FB6\u1FC6\u1FD6\u1FE6\u1FF6\u1FD7\u1FE7\u1F06\u1F07\u1F0E\u1F0F\u1F26\u1F27\u1F2E\u1F2F"
            + "\u1F36\u1F37\u1F3E\u1F3F\u1F56\u1F57\u1F5F\u1F66\u1F67\u1F6E\u1F6F\u1FCF\u1FDF"),
        (0x345, "\u1FBC\u1FCC\u1FFC\u1FB4\u1FC4\u1FB3\u1FC3\u1FF3\u1FF4\u1F80\u1F81\u1F82\u1F83\u1F84\u1F85\u1F86"
            + "\u1F87\u1F88\u1F89\u1F8A\u1F8B\u1F8C\u1F8D\u1F8E\u1F8F\u1F90\u1F91\u1F92\u1F93\u1F94\u1F95\u1F96"
            + "\u1F97\u1F98\u1F99\u1F9A\u1F9B\u1F9C\u1F9D\u1F9E\u1F9F\u1FA0\u1FA1\u1FA2\u1FA3\u1FA4\u1FA5\u1FA6"
            + "\u1FA7\u1FA8\u1FA9\u1FAA\u1FAB\u1FAC\u1FAD\u1FAE\u1FAF\u1FB2\u1FC2\u1FF2\u1FB7\u1FC7\u1FF7"),
    ];
}
