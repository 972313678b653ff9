using System.Collections.Frozen;

namespace Antt.Engine.Reference.Meanings;

/// <summary>The fields of a registration ("bản đăng ký"), which people without a register fill in.</summary>
internal static class RegistrationMeanings
{
    /// <summary>English by Vietnamese.</summary>
    public static FrozenDictionary<string, string> All { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["Mẫu đăng ký: theo Thông tư 124/2021/TT-BCA (tt124) hoặc theo Thông tư 23/2012/TT-BCA (tt23). Mẫu cũ chỉ còn giá trị cho năm 2022."] =
            "The form used: that of Circular 124/2021/TT-BCA (tt124) or of Circular 23/2012/TT-BCA (tt23). The old one counts for 2022 only.",
        ["Ngày ký bản đăng ký. Phải trong quý I của năm."] = "The day the registration was signed. It has to lie in the first quarter of the year.",
        ["Nơi nhận bản đăng ký, ví dụ: UBND xã. Ghi cơ quan, không ghi tên người."] =
            "The body the registration is sent to, for instance: the People's Committee of the commune. A body, not a person.",
        ["Chức vụ của người ký, ví dụ: Trưởng thôn. Không ghi tên người."] = "The office of who signs, for instance: head of the village. No person's name.",
        ["Bản đăng ký được thừa kế từ những địa bàn trước khi sắp xếp."] = "Registrations taken over from places there were before a rearrangement.",
        ["Ngày cấp xã nhận được bản đăng ký."] = "The day the commune received the registration.",
        ["Ngày cấp xã tổng hợp gửi lên."] = "The day the commune sent its summary upward.",
        ["Số bản cam kết của hộ gia đình (chỉ với khu dân cư). Chỉ ghi số."] = "How many households signed a commitment; residential areas only. A number alone.",
    }.ToFrozenDictionary(StringComparer.Ordinal);
}
