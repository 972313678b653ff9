using System.Collections.Immutable;
using Antt.Model.Criteria;
using Antt.Model.Facts;
using Antt.Model.Law;
using Antt.Model.Units;

namespace Antt.Model.Assessment;

/// <summary>
/// What a unit made from others takes over from them ("đơn vị mới lập do sáp nhập, chia tách", Q-33): their figures of the year before added up,
/// their events of the year, and their registrations where all of them registered.
/// </summary>
public static class Inheritance
{
    /// <summary>The open question behind all of it.</summary>
    public const string Question = "Q-33";

    /// <summary>A figure of the year before, added up over the units before; null where one of them does not tell.</summary>
    public static long? YearBefore(ImmutableArray<Forebear> forebears, string path)
    {
        long sum = 0;
        foreach (var forebear in forebears)
        {
            if (forebear.YearBefore?.Number(path) is not { } figure) return null;
            sum += figure;
        }
        return forebears.IsEmpty ? null : sum;
    }

    /// <summary>A unit's list of events with those of the units before that are not in it; default where it has no list of its own.</summary>
    public static ImmutableArray<FactSet> Events(ImmutableArray<FactSet> own, ImmutableArray<Forebear> forebears, string path)
    {
        if (own.IsDefault || forebears.IsEmpty) return own;
        var all = own;
        foreach (var forebear in forebears)
        {
            if (forebear.Evaluation is null || forebear.Evaluation.Items(path) is not { IsDefaultOrEmpty: false } theirs) continue;
            foreach (var happened in theirs)
                if (!own.Any(known => known.Text("id") == happened.Text("id"))) all = all.Add(happened);
        }
        return all;
    }

    /// <summary>The units before that had not registered by a day; empty when all had.</summary>
    public static ImmutableArray<string> Unregistered(
        ImmutableArray<Forebear> forebears, RegistrationFiled filed, int year, Settings settings, DateOnly asOf)
    {
        var missing = ImmutableArray<string>.Empty;
        foreach (var forebear in forebears)
        {
            if (forebear.Registration is { } registration && registration.Date <= asOf && filed.IsValid(registration, year, settings)) continue;
            missing = missing.Add(forebear.Unit);
        }
        return missing;
    }
}
