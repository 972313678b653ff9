namespace Antt.Engine.Loading;

/// <summary>Code points that have no place in the texts of a register.</summary>
internal static class OddCharacters
{
    /// <summary>Control characters, code points that are no characters, and those without an agreed meaning.</summary>
    public static bool IsControl(int code) =>
        code is < 0x20 or (>= 0x7F and <= 0x9F) or 0x2028 or 0x2029 or (>= 0xFDD0 and <= 0xFDEF) or (>= 0xE000 and <= 0xF8FF) or >= 0xF0000
        || (code & 0xFFFE) == 0xFFFE;

    /// <summary>Characters nobody sees, and those that turn the reading direction.</summary>
    public static bool IsInvisible(int code) => code is 0xAD or 0x34F or 0x61C or 0x115F or 0x1160 or 0x180E or 0x3164 or 0xFEFF or 0xFFA0
        or (>= 0x200B and <= 0x200F) or (>= 0x202A and <= 0x202E) or (>= 0x2060 and <= 0x206F) or (>= 0xFE00 and <= 0xFE0F)
        or (>= 0xFFF9 and <= 0xFFFB) or (>= 0xE0000 and <= 0xE0FFF);
}
