using System.Collections.Immutable;
using System.Globalization;
using Antt.Model.Activities;
using Antt.Model.Decisions;
using Antt.Model.Law;
using Antt.Model.Units;

namespace Antt.Model.Classification;

/// <summary>Works out the class of a unit's movement for one year. Recognition has no part in it, nor it in recognition.</summary>
public static class Classify
{
    /// <summary>The result as of a day, by the table and the readings that the register has for the unit.</summary>
    public static ClassResult UnitYear(UnitYear year, RegisterFrame frame, DateOnly asOf)
    {
        var lastDay = new DateOnly(year.Year, 12, 31);
        return UnitYear(
            year, frame.ScoringFor(year.Unit.Type, year.Year, year.Score?.Table), frame.SettingsFor(year.Unit.On(lastDay).Commune, lastDay), frame.Decisions, asOf);
    }

    /// <summary>The result as of a day.</summary>
    /// <param name="year">What was entered.</param>
    /// <param name="table">The table it is scored by; null when none serves the type and year, or the one named does not.</param>
    /// <param name="settings">The readings in force.</param>
    /// <param name="decisions">What was decided.</param>
    /// <param name="asOf">The day asked about; what is dated later is not known.</param>
    public static ClassResult UnitYear(UnitYear year, ScoringTable? table, Settings settings, DecisionIndex decisions, DateOnly asOf)
    {
        var decided = DecidedClass.Of(decisions, year.Unit.Id, year.Year, asOf);
        var score = year.Score is { } entered && !(entered.Date > asOf) ? entered : null;
        var result = OfScore(year, score, table, settings, asOf) with { Decided = decided, FinishedBefore = table?.FinishedBefore.In(year.Year) };
        result = result with { Proposals = new AwardCheck(year.Unit, result.Counting, table).Judge(year.Activities, asOf) };
        return result.Counting is { } @class && table is not null ? WithAwards(result, @class, table, DayOf(result, score)) : result;
    }

    private static ClassResult OfScore(UnitYear year, Score? score, ScoringTable? table, Settings settings, DateOnly asOf)
    {
        var none = new ClassResult(year.Unit, year.Year, asOf, null, null)
        {
            Points = score?.Total(ScoreCount.Confirmed, table),
            SelfPoints = score?.Total(ScoreCount.Self, table),
            IsProvisional = score?.IsProvisional == true,
            Table = table,
        };
        if (score is null) return none with { Reason = new("chưa có điểm", "no score yet") };
        if (table is null) return none with { Reason = new("không có bảng điểm cho loại đơn vị và năm này", "no scoring table serves the type and year") };
        if (ScoreFlaw.Of(score, table).Any(static flaw => flaw.Count == ScoreCount.Confirmed))
            return none with { Reason = new("điểm sai so với bảng điểm", "the score does not fit its table") };
        if (none.Points is not { } points)
        {
            return none with
            {
                Reason = none.SelfPoints is null
                    ? new("chưa có tổng điểm", "no total score yet")
                    : new("mới có điểm tự chấm, chưa có điểm được xác nhận", "only the unit's own score so far, none confirmed"),
            };
        }
        return OfPoints(none, points, table, settings);
    }

    private static ClassResult OfPoints(ClassResult none, decimal points, ScoringTable table, Settings settings)
    {
        if (table.BandOf(points) is not { } band) return none with { Reason = new("thang phân loại không có mức này", "no class of the scale takes this total") };
        if (band.RestsOn is not { } reading || points < reading.From) return none with { Class = band.Class };
        var question = settings.Find(reading.Setting)?.Question;
        none = none with { Questions = question is null ? [] : [question] };
        return settings.IsOn(reading.Setting) ? none with { Class = band.Class } : none with
        {
            Reason = new(
                $"thang in trong văn bản không nêu mức {Shown(points)} thuộc loại nào", $"the printed scale does not say which class {Shown(points)} belongs to"),
        };
    }

    /// <summary>What the class opens and closes, on the day it was given.</summary>
    private static ClassResult WithAwards(ClassResult result, MovementClass @class, ScoringTable table, DateOnly day)
    {
        if (table.Bands.FirstOrDefault(candidate => candidate.Class == @class) is not { } band) return result;
        var open = band.Entitles.Where(way => way.Holds(day)).Select(way => new OpenAward(way.Form, AwardCheck.Bodies(way.By, result.Unit, day), way.Question));
        var closed = new[] { Award.Merit, Award.Letter }.Where(form => !band.Entitles.Any(way => way.Form == form))
            .Select(form => new ClosedAward(form, WhyClosed(@class, form), band.Clause));
        var opened = open.ToImmutableArray();
        return result with
        {
            Open = opened,
            Closed = [.. closed],
            IsLesson = band.IsLesson,
            Questions = [.. result.Questions.Concat(opened.Select(static award => award.Question).OfType<string>()).Distinct().Order(StringComparer.Ordinal)],
        };
    }

    private static DateOnly DayOf(ClassResult result, Score? score)
    {
        var given = result.Decided?.Entry.Decision.Date ?? score?.Date ?? new DateOnly(result.Year, 12, 31);
        return given < result.AsOf ? given : result.AsOf;
    }

    private static Words WhyClosed(MovementClass @class, string form) => @class switch
    {
        MovementClass.Weak => new("loại Yếu không xét khen thưởng, phải rút kinh nghiệm", "class Yếu gets no award and has to draw lessons"),
        MovementClass.Average => new("loại Trung bình không xét khen thưởng", "class Trung bình gets no award"),
        _ when form == Award.Merit => new("chỉ loại Xuất sắc được xét Bằng khen", "only class Xuất sắc may be chosen for the certificate of merit"),
        _ => new("loại này không nêu hình thức đó", "the class does not name this form"),
    };

    private static string Shown(decimal points) => points.ToString("0.##", CultureInfo.InvariantCulture);
}
