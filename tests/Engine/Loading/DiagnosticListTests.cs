using System.Reflection;
using Antt.Engine.Loading;
using Antt.Engine.Validating;
using Antt.Model.Diagnostics;

namespace Antt.Tests.Engine.Loading;

public sealed class DiagnosticListTests
{
    [Theory]
    [InlineData(typeof(LoadDiagnostics))]
    [InlineData(typeof(PathDiagnostics))]
    [InlineData(typeof(ValidateDiagnostics))]
    public void The_list_of_a_stage_holds_every_finding_once_by_code(Type stage)
    {
        var declared = stage.GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (DiagnosticDescriptor)field.GetValue(null)!);
        var listed = (IEnumerable<DiagnosticDescriptor>)stage.GetProperty("All")!.GetValue(null)!;
        Assert.Equal(declared.OrderBy(descriptor => descriptor.Code, StringComparer.Ordinal), listed);
        Assert.Equal(listed.Count(), listed.Select(descriptor => descriptor.Code).Distinct().Count());
        Assert.Equal(listed.Count(), listed.Select(descriptor => descriptor.Slug).Distinct().Count());
    }
}
