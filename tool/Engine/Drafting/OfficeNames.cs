using Antt.Model;
using Antt.Model.Places;

namespace Antt.Engine.Drafting;

/// <summary>Bodies and places by the names that papers print.</summary>
internal static class OfficeNames
{
    /// <summary>Ủy ban nhân dân of a place; the Ministry without one.</summary>
    public static string Committee(Place? place) => place is null ? "Bộ Công an" : $"Ủy ban nhân dân {PlaceName.InSentence(place)}";

    /// <summary>The same in capitals, as a letterhead breaks it.</summary>
    public static string CommitteeHead(Place? place) => place is null ? "BỘ CÔNG AN" : $"ỦY BAN NHÂN DÂN / {PlaceName.InSentence(place).ToUpperInvariant()}";

    /// <summary>
    /// The standing office of the steering committee: as the locality's own profile calls it, else by the name of the place.
    /// </summary>
    public static string Appraiser(string role, Place? place, RegisterFrame frame, DateOnly day)
    {
        if (place is null) return Vocabulary.Say(role, Language.Vietnamese);
        if (frame.ProfileFor(place.Id, day).Role(role) is { } named && named.Profile.Id != RegisterFrame.NationalProfile) return named.Value.Body.Vi;
        return $"Thường trực Ban Chỉ đạo {PlaceName.InSentence(place)}";
    }

    /// <summary>The name that stands before the day; the capital's for the Ministry.</summary>
    private static string Bare(Place? place) => place is null ? "Hà Nội" : PlaceName.Bare(place);

    /// <summary>"…, ngày … tháng … năm …"; the day is left open where it is not known.</summary>
    public static string PlaceAndDay(Place? place, DateOnly? day, int year) => day is { } known
        ? FormattableString.Invariant($"{Bare(place)}, ngày {known:dd} tháng {known:MM} năm {known:yyyy}")
        : FormattableString.Invariant($"{Bare(place)}, ngày …… tháng …… năm {year}");
}
