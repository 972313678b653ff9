using System.Collections.Immutable;
using Antt.Model.Facts;

namespace Antt.Model.Activities;

/// <summary>A movement model ("mô hình") as the evaluation of a year lists it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Kind"><c>phong-trao</c> or <c>dan-van-kheo</c>; null when not said.</param>
/// <param name="IsEffective">Whether it was judged to work.</param>
/// <param name="From">The day it began, where entered.</param>
/// <param name="To">Its last day, where it has ended.</param>
/// <param name="Input">Where it was entered.</param>
public sealed record MovementModel(string Name, string? Kind, bool IsEffective, DateOnly? From, DateOnly? To, Input Input)
{
    /// <summary>The models of an evaluation; default (not empty) when no list was entered.</summary>
    public static ImmutableArray<MovementModel> Of(FactSet? evaluation) =>
        evaluation?.Items("models") is not { IsDefault: false } models ? default :
        [
            .. models.Select(static model => new MovementModel(
                model.Text("name") ?? "", model.Text("kind"), model.Flag("effective") == true, model.Date("from"), model.Date("to"),
                new Input(model.File, model.Line))),
        ];

    /// <summary>Whether it is kept on a day.</summary>
    public bool IsKept(DateOnly day) => !(From > day) && !(To < day);

    /// <summary>Whether it is to be proposed for removal: kept though it does not work ("mô hình kém hiệu quả").</summary>
    public bool IsForRemoval(DateOnly day) => !IsEffective && IsKept(day);
}
