using System.ComponentModel;
using System.Diagnostics;

namespace Antt.Cli.Git;

/// <summary>Whether this machine can check signatures made with SSH keys.</summary>
internal static class SshKeys
{
    /// <summary>Whether there is a command ssh-keygen.</summary>
    public static bool CanBeRead
    {
        get
        {
            try
            {
                using var process = Process.Start(new ProcessStartInfo("ssh-keygen", ["-?"]) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false, CreateNoWindow = true });
                process?.WaitForExit();
                return process is not null;
            }
            catch (Win32Exception)
            {
                return false;
            }
        }
    }
}
