using Antt.Model.Facts;
using Antt.Model.Places;

namespace Antt.Model.Units;

/// <summary>What holds of a unit from a day on, until the next state begins.</summary>
/// <param name="From">The first day.</param>
/// <param name="Name">The official name.</param>
/// <param name="LocalKind">The local word for it: thôn, ấp, khóm, tổ dân phố …</param>
/// <param name="Commune">Id of the commune it lies in; for a commune, the place it is.</param>
/// <param name="ManagingLevel">Who manages it ("cấp quản lý").</param>
/// <param name="DelegatedTo">The level its recognition is delegated to ("được ủy quyền", C124 Điều 10 khoản 5), if any.</param>
/// <param name="Attributes">What decides scope and applicability: <c>partyOrganisation</c>, <c>armedForces</c>, <c>size</c>, <c>levels</c> …</param>
public sealed record UnitState(
    DateOnly From, string Name, string? LocalKind, string Commune, AdministrativeLevel ManagingLevel,
    AdministrativeLevel? DelegatedTo, FactSet Attributes)
{
    /// <summary>Number of the act of delegation ("văn bản ủy quyền"), where it was entered.</summary>
    public string? DelegationAct { get; init; }
}
