using System.Collections.Immutable;
using Antt.Model.Activities;
using Antt.Model.Places;
using Antt.Model.Units;

namespace Antt.Model.Classification;

/// <summary>Whether a unit may be proposed for an award on the ground of its class or as a model unit (QĐ 510; QĐ 9745).</summary>
/// <param name="unit">The unit.</param>
/// <param name="class">The class that counts; null when there is none.</param>
/// <param name="table">The table that says what classes open; null when there is none.</param>
internal sealed class AwardCheck(Unit unit, MovementClass? @class, ScoringTable? table)
{
    private const string ProvincialChairman = "uy-ban-tinh";
    private const string OnClass = "phan-loai";

    /// <summary>Every proposal made by a day, in the order of the file, each with what stands against it.</summary>
    public ImmutableArray<JudgedProposal> Judge(ImmutableArray<Activity> activities, DateOnly asOf)
    {
        if (activities.IsDefaultOrEmpty) return [];
        var judged = ImmutableArray.CreateBuilder<JudgedProposal>();
        foreach (var activity in activities)
        {
            if (activity is { Kind: ActivityKinds.AwardProposal, Award: { Form: not null, Issuer: not null } award } && activity.Date <= asOf)
                judged.Add(new JudgedProposal(activity, Refusal(activity, award, activities)));
        }
        return judged.DrainToImmutable();
    }

    private AwardRefusal? Refusal(Activity proposal, Award award, ImmutableArray<Activity> activities)
    {
        if (IsOwn(award.Issuer!))
            return new(AwardRefusalKind.OwnAward, new("không ai tự tặng khen thưởng cho mình", "nobody rewards itself"));
        if (@class is MovementClass.Average or MovementClass.Weak)
            return new(AwardRefusalKind.Class, new($"loại {@class.Value.Name().Vi} không xét khen thưởng trong tổng kết phong trào", $"class {@class.Value.Name().En}: no award in the year's review"));
        if (award.Basis == OnClass && OnClassGround(proposal, award) is { } refusal) return refusal;
        return IsAgain(proposal, award, activities)
            ? new(AwardRefusalKind.Again, new("trong năm đã đề nghị Chủ tịch UBND tỉnh tặng Bằng khen", "already proposed to the provincial chairman in the year"))
            : null;
    }

    private AwardRefusal? OnClassGround(Activity proposal, Award award)
    {
        if (@class is not { } known || table?.Bands.FirstOrDefault(band => band.Class == known) is not { } band)
            return new(AwardRefusalKind.NoClass, new("chưa có loại của năm để làm căn cứ", "there is no class of the year to rest on"));
        var ways = band.Entitles.Where(way => way.Form == award.Form).ToList();
        if (ways.Count == 0)
            return new(AwardRefusalKind.Class, new($"loại {known.Name().Vi} không phải căn cứ để đề nghị hình thức này", $"class {known.Name().En} is no ground for this form"));
        if (ways.Any(way => way.Holds(proposal.Date) && Bodies(way.By, unit, proposal.Date).Contains(award.Issuer!))) return null;
        return ways.Any(way => way.By.Contains(award.Issuer!))
            ? new(AwardRefusalKind.BodyGone, new("ngày đề nghị không còn cấp này", "that level does not exist on the day"))
            : new(AwardRefusalKind.BodyNotNamed, new("loại này không nêu nơi tặng đó", "the class does not name that body"));
    }

    /// <summary>The roles that stand for themselves, and the committee that manages the unit by its name.</summary>
    internal static ImmutableArray<string> Bodies(ImmutableArray<string> roles, Unit unit, DateOnly day) =>
        [.. roles.Select(role => role == Entitlement.ManagingCommittee ? ManagingCommittee(unit, day) : role)];

    private static string ManagingCommittee(Unit unit, DateOnly day) =>
        unit.Type == Unit.Commune ? ProvincialChairman : unit.On(day).ManagingLevel switch
        {
            AdministrativeLevel.Commune => "uy-ban-xa",
            AdministrativeLevel.District => "uy-ban-huyen",
            _ => ProvincialChairman,
        };

    private bool IsOwn(string issuer) => issuer == "don-vi" || unit.Type == Unit.Commune && issuer is "uy-ban-xa" or "cong-an-xa" or "dang-uy";

    /// <summary>
    /// A collective proposed to the provincial chairman for the certificate of merit is not proposed to him again in the year, nor on
    /// the ground of the model text to anybody (Bắc Kạn's rule). The earlier proposal counts, granted or not.
    /// </summary>
    private static bool IsAgain(Activity proposal, Award award, ImmutableArray<Activity> activities)
    {
        if (award.Basis == OnClass && !IsMeritOfProvince(award)) return false;
        foreach (var earlier in activities)
        {
            if (ReferenceEquals(earlier, proposal)) return false;
            if (earlier is { Kind: ActivityKinds.AwardProposal, Award: { } other } && IsMeritOfProvince(other)) return true;
        }
        return false;
    }

    private static bool IsMeritOfProvince(Award award) =>
        award is { Form: Award.Merit, Issuer: ProvincialChairman } && (award.Individuals == 0 || award.Collectives > 0 || award.IsForUnit);
}
