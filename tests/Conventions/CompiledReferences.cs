using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Antt.Tests.Conventions;

/// <summary>What a compiled assembly refers to, read from its metadata: nothing hides behind a <c>using</c>.</summary>
internal sealed class CompiledReferences
{
    private CompiledReferences(IReadOnlyList<string> types, IReadOnlyList<string> members)
    {
        Types = types;
        Members = members;
    }

    /// <summary>Full names of the types of other assemblies.</summary>
    public IReadOnlyList<string> Types { get; }

    /// <summary>Members of such types: <c>System.DateTime.get_Now</c>.</summary>
    public IReadOnlyList<string> Members { get; }

    public static CompiledReferences Of(Assembly assembly)
    {
        using var stream = File.OpenRead(assembly.Location);
        using var file = new PEReader(stream);
        var metadata = file.GetMetadataReader();
        var types = metadata.TypeReferences.Select(handle => Name(metadata, handle)).Order(StringComparer.Ordinal).ToList();
        var members = new List<string>();
        foreach (var handle in metadata.MemberReferences)
        {
            var member = metadata.GetMemberReference(handle);
            if (member.Parent.Kind != HandleKind.TypeReference) continue;
            members.Add(Name(metadata, (TypeReferenceHandle)member.Parent) + "." + metadata.GetString(member.Name));
        }
        return new CompiledReferences(types, [.. members.Order(StringComparer.Ordinal)]);
    }

    private static string Name(MetadataReader metadata, TypeReferenceHandle handle)
    {
        var type = metadata.GetTypeReference(handle);
        var name = metadata.GetString(type.Name);
        return type.ResolutionScope.Kind == HandleKind.TypeReference
            ? Name(metadata, (TypeReferenceHandle)type.ResolutionScope) + "." + name
            : metadata.GetString(type.Namespace) + "." + name;
    }
}
