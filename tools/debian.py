"""Installs Debian packages that a test needs and that are not there yet; standard library only."""

import os
import shutil
import subprocess
import sys

# What a package brings, so that nothing is installed when it is there already.
PROGRAMS = {
    "chromium": ["chromium"],
    "postgresql": ["initdb"],
    "redis-server": ["redis-server"],
    "nodejs": ["node"],
    "npm": ["npm"],
}


def main(packages):
    """Install what is missing; 0 when all is there."""
    missing = [package for package in packages if not present(package)]
    if not missing:
        return 0
    print(f"Debian-pakketten installeren: {' '.join(missing)} ...", flush=True)
    sudo = [] if os.geteuid() == 0 else ["sudo", "-n"]
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for command in (["apt-get", "update", "-qq"], ["apt-get", "install", "-y", "-qq", *missing]):
        done = subprocess.run(
            [*sudo, *command], env=environment, stdout=subprocess.DEVNULL, check=False
        )
        if done.returncode != 0:
            print(
                f"Installeren lukte niet. Doe het zelf: sudo apt-get install {' '.join(missing)}\n"
                "en draai daarna opnieuw: make test",
                file=sys.stderr,
            )
            return 1
    return 0


def present(package):
    """Whether the programs of this package can be found, also outside PATH."""
    places = os.environ["PATH"] + ":/usr/lib/postgresql/15/bin:/usr/lib/postgresql/17/bin"
    return all(shutil.which(name, path=places) for name in PROGRAMS[package])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
