using System.Reflection;
using Antt.Engine;
using Antt.Model;

namespace Antt.Tests.Conventions;

/// <summary>What each layer may know.</summary>
public sealed class LayerTests
{
    private static readonly Assembly ModelAssembly = typeof(Words).Assembly;
    private static readonly Assembly EngineAssembly = typeof(Pipeline).Assembly;

    /// <summary>Types of System.IO that hold bytes or text in memory and open nothing.</summary>
    private static readonly string[] InMemory =
        ["System.IO.Stream", "System.IO.MemoryStream", "System.IO.UnmanagedMemoryStream", "System.IO.TextWriter", "System.IO.StringWriter",
         "System.IO.TextReader", "System.IO.StringReader", "System.IO.StreamReader", "System.IO.StreamWriter", "System.IO.InvalidDataException",
         "System.IO.IOException", "System.IO.Path"];

    private static readonly string[] OutsideTypes =
        ["System.Console", "System.Diagnostics.Process", "System.Diagnostics.Stopwatch", "System.Random", "System.TimeProvider", "System.TimeZoneInfo",
         "System.AppContext", "System.Threading.Timer"];

    private static readonly string[] OutsideMembers =
        ["System.DateTime.get_Now", "System.DateTime.get_UtcNow", "System.DateTime.get_Today", "System.DateTimeOffset.get_Now",
         "System.DateTimeOffset.get_UtcNow", "System.Guid.NewGuid", "System.Globalization.CultureInfo.get_CurrentCulture",
         "System.Globalization.CultureInfo.get_CurrentUICulture"];

    [Fact]
    public void Model_names_no_package_and_no_project() =>
        Assert.DoesNotContain("Reference Include", SourceFiles.Text("tool/Model/Antt.Model.csproj"), StringComparison.Ordinal);

    [Fact]
    public void Model_knows_nothing_of_json_files_or_other_projects() =>
        Offenders.None(CompiledReferences.Of(ModelAssembly).Types.Where(type =>
            type.StartsWith("System.IO.", StringComparison.Ordinal) || type.StartsWith("System.Text.Json", StringComparison.Ordinal)
            || type.StartsWith("Antt.", StringComparison.Ordinal) || type.StartsWith("System.Net", StringComparison.Ordinal)));

    [Fact]
    public void Model_and_Engine_read_no_clock_disk_environment_or_culture()
    {
        foreach (var assembly in new[] { ModelAssembly, EngineAssembly })
        {
            var references = CompiledReferences.Of(assembly);
            Offenders.None(references.Types.Where(type =>
                OutsideTypes.Contains(type) || type.StartsWith("System.Net.Http", StringComparison.Ordinal) || type.StartsWith("System.Net.Sockets", StringComparison.Ordinal)
                || (type.StartsWith("System.IO.", StringComparison.Ordinal) && !InMemory.Contains(type)
                    && !type.StartsWith("System.IO.Compression.", StringComparison.Ordinal) && !type.StartsWith("System.IO.Pipelines.", StringComparison.Ordinal))));
            Offenders.None(references.Members.Where(member => OutsideMembers.Contains(member)
                || (member.StartsWith("System.Environment.", StringComparison.Ordinal) && member != "System.Environment.get_CurrentManagedThreadId")));
        }
    }

    [Fact]
    public void Engine_knows_only_Model_and_its_packages() =>
        Offenders.None(EngineAssembly.GetReferencedAssemblies().Select(name => name.Name!).Where(name =>
            !name.StartsWith("System.", StringComparison.Ordinal) && name is not ("Antt.Model" or "NJsonSchema" or "Newtonsoft.Json" or "Markdig" or "BouncyCastle.Cryptography" or "netstandard")));

    [Theory]
    [InlineData("NJsonSchema", "tool/Engine/Reference/SchemaReference.cs")]
    [InlineData("Newtonsoft", "tool/Engine/Reference/SchemaReference.cs")]
    [InlineData("Markdig", "tool/Engine/")]
    [InlineData("Org.BouncyCastle", "tool/Engine/Signing/SshSignature.cs")]
    [InlineData("System.CommandLine", "tool/Cli/")]
    [InlineData("DocumentFormat.OpenXml", "tool/Office/")]
    [InlineData("CsvHelper", "tool/Office/")]
    [InlineData("QRCoder", "tool/Office/")]
    public void A_package_stays_in_the_file_or_folder_that_wraps_it(string package, string home)
    {
        var users = SourceFiles.With([".cs", ".razor"], "tool", "site")
            .Where(path => SourceFiles.Lines(path).Any(line => line.TrimStart().StartsWith("using " + package, StringComparison.Ordinal)
                || line.Contains(package + ".", StringComparison.Ordinal) && !line.TrimStart().StartsWith('/') && !line.TrimStart().StartsWith('*')))
            .ToList();
        Offenders.None(users.Where(path => !path.StartsWith(home, StringComparison.Ordinal)));
    }

    /// <summary>NJsonSchema costs start-up, so only the one who asks for an explanation of a field pays for it.</summary>
    [Fact]
    public void Only_the_explanation_of_a_field_reads_schemas_with_NJsonSchema() =>
        Assert.Equal(
            ["tool/Cli/Commands/ExplainField.cs", "tool/Engine/Reference/SchemaReference.cs"],
            SourceFiles.With([".cs", ".razor"], "tool", "site").Where(path => SourceFiles.Text(path).Contains("SchemaReference", StringComparison.Ordinal)));
}
