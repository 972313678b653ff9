using Antt.Model;
using Antt.Model.Places;

namespace Antt.Engine.Drafting;

/// <summary>Bodies and places by the names that papers print.</summary>
internal static class OfficeNames
{
    private static readonly string[] Kinds = ["Thị trấn", "Đặc khu", "Thị xã", "Thành phố", "Phường", "Huyện", "Quận", "Tỉnh", "Xã"];

    /// <summary>Ủy ban nhân dân of a place; the Ministry without one.</summary>
    public static string Committee(Place? place) => place is null ? "Bộ Công an" : $"Ủy ban nhân dân {Lowered(place.Name)}";

    /// <summary>The same in capitals, as a letterhead breaks it.</summary>
    public static string CommitteeHead(Place? place) => place is null ? "BỘ CÔNG AN" : $"ỦY BAN NHÂN DÂN / {place.Name.ToUpperInvariant()}";

    /// <summary>
    /// The standing office of the steering committee: as the locality's own profile calls it, else by the name of the place.
    /// </summary>
    public static string Appraiser(string role, Place? place, RegisterFrame frame, DateOnly day)
    {
        if (place is null) return "Bộ Công an";
        if (frame.ProfileFor(place.Id, day).Role(role) is { } named && named.Profile.Id != RegisterFrame.NationalProfile) return named.Value.Body.Vi;
        return $"Thường trực Ban Chỉ đạo {Lowered(place.Name)}";
    }

    /// <summary>The bare name of a place, as it stands before the day.</summary>
    public static string Bare(Place? place)
    {
        if (place is null) return "Hà Nội";
        var kind = Kinds.FirstOrDefault(kind => place.Name.StartsWith(kind + " ", StringComparison.Ordinal));
        return kind is null ? place.Name : place.Name[(kind.Length + 1)..];
    }

    /// <summary>A name with its kind in small letters, as it stands within a sentence.</summary>
    public static string Lowered(string name) =>
        Kinds.FirstOrDefault(kind => name.StartsWith(kind + " ", StringComparison.Ordinal)) is { } kind
            ? char.ToLowerInvariant(name[0]) + name[1..] : name;

    /// <summary>"…, ngày … tháng … năm …"; the day is left open where it is not known.</summary>
    public static string PlaceAndDay(Place? place, DateOnly? day, int year) => day is { } known
        ? FormattableString.Invariant($"{Bare(place)}, ngày {known:dd} tháng {known:MM} năm {known:yyyy}")
        : FormattableString.Invariant($"{Bare(place)}, ngày …… tháng …… năm {year}");
}
