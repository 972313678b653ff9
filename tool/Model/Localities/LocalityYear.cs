using System.Collections.Immutable;
using Antt.Model.Facts;

namespace Antt.Model.Localities;

/// <summary>What a place did in a year beside judging its units: reports, plans, estimates, remarks ("việc của địa bàn trong năm").</summary>
/// <param name="Place">Id of the place.</param>
/// <param name="Year">The year.</param>
/// <param name="Works">What was done, in the order entered.</param>
/// <param name="Difficulties">Difficulties and recommendations ("khó khăn, vướng mắc, kiến nghị").</param>
/// <param name="Directions">Directions for the next year ("phương hướng năm tiếp theo").</param>
/// <param name="Handling">What is proposed for units that did not do well ("đề xuất hình thức xử lý").</param>
/// <param name="Input">Where it was entered.</param>
public sealed record LocalityYear(
    string Place, int Year, ImmutableArray<LocalityWork> Works, ImmutableArray<string> Difficulties, ImmutableArray<string> Directions,
    ImmutableArray<HandlingProposal> Handling, Input Input);

/// <summary>A duty done.</summary>
/// <param name="Duty">Id of the deadline of the local profile that it answers.</param>
/// <param name="Date">The day it was done.</param>
/// <param name="By">Who did it, where it was not the place itself.</param>
/// <param name="Number">Number of its document, if one is stated.</param>
/// <param name="Input">Where it was entered.</param>
public sealed record LocalityWork(string Duty, DateOnly Date, Doer? By, string? Number, Input Input);

/// <summary>Who did a work.</summary>
/// <param name="Role">A role of the local profile.</param>
/// <param name="Place">Id of another place.</param>
/// <param name="Unit">Id of a unit.</param>
public sealed record Doer(string? Role, string? Place, string? Unit);

/// <summary>What is proposed for a unit that did not do well.</summary>
/// <param name="Unit">Id of the unit.</param>
/// <param name="Proposal">The proposal.</param>
public sealed record HandlingProposal(string Unit, string Proposal);
