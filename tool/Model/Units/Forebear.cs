using Antt.Model.Facts;

namespace Antt.Model.Units;

/// <summary>A unit that another was made from ("đơn vị trước khi sáp nhập, chia tách"), with what was entered about it .</summary>
/// <param name="Unit">Its id.</param>
/// <param name="Registration">Its registration for the same year, if one was filed.</param>
/// <param name="Evaluation">What was entered about it for the same year, before it ended.</param>
/// <param name="YearBefore">What was entered about it for the year before.</param>
public sealed record Forebear(string Unit, Registration? Registration, FactSet? Evaluation, FactSet? YearBefore);
