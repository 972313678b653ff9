using Antt.Model.Places;

namespace Antt.Model.Nominations;

/// <summary>A unit that was selected as a model, as far as quotas ask.</summary>
/// <param name="Year">The year.</param>
/// <param name="Type">Code of the unit's type.</param>
/// <param name="Commune">Id of the commune it lay in on the day.</param>
/// <param name="Managing">The level that managed it on the day.</param>
public readonly record struct SelectedModel(int Year, string Type, string Commune, AdministrativeLevel Managing);
