using System.Diagnostics;

namespace Mahdar.Tests.Storage;

/// <summary>A folder that nobody may write in, until disposed: by its rights, or for root, whom rights do not bind, by a read-only mount.</summary>
internal sealed class ReadOnlyFolder : IDisposable
{
    private readonly string folder;
    private readonly bool isMount;

    private ReadOnlyFolder(string folder, bool isMount) => (this.folder, this.isMount) = (folder, isMount);

    /// <summary>Null, said on standard error, where this machine allows neither.</summary>
    public static ReadOnlyFolder? Make(string folder)
    {
        if (OperatingSystem.IsWindows()) return Skipped("rights of folders are otherwise here");
        if (Environment.UserName != "root")
        {
            foreach (var file in Directory.EnumerateFiles(folder)) File.SetUnixFileMode(file, UnixFileMode.UserRead);
            File.SetUnixFileMode(folder, UnixFileMode.UserRead | UnixFileMode.UserExecute);
            return new ReadOnlyFolder(folder, false);
        }
        return Mount("--bind", folder, folder) && Mount("-o", "remount,ro,bind", folder) ? new ReadOnlyFolder(folder, true) : Skipped("root may write anywhere, and nothing may be mounted");
    }

    public void Dispose()
    {
        if (isMount) Run("umount", folder);
        else if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    private static ReadOnlyFolder? Skipped(string why)
    {
        Console.Error.WriteLine($"skipped: a folder that may only be read: {why}");
        return null;
    }

    private static bool Mount(params string[] args) => Run("mount", args);

    private static bool Run(string program, params string[] args)
    {
        try
        {
            using var run = Process.Start(new ProcessStartInfo(program, args) { RedirectStandardError = true })!;
            run.WaitForExit();
            return run.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
