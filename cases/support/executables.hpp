// SPDX-License-Identifier: MIT
// Whether files of the working directory can be executed at all: an administrator may have forbidden it for a file system.
#pragma once

#include "support/processes.hpp"

namespace ipcts {

// Ends the case as unsupported where no file of the working directory can be executed. Not every system's access() says so: only
// exec does. So a script is tried whose interpreter is not there. It never runs; a system that does not know such a line has
// another error for it.
inline void require_executable_files() {
    const Scaffolding helper;
    static const char text[] = "#!/nonexistent/interpreter\n";
    const int file = must(::open("probe", O_WRONLY | O_CREAT | O_EXCL, 0700));
    must(::write(file, text, sizeof text - 1));
    must(::close(file));
    char name[] = "./probe";
    char* const list[] = {name, nullptr};
    if (::execv(name, list) == -1 && errno == EACCES) unsupported("no file can be executed in this directory");
    must(::unlink("probe"));
}

}  // namespace ipcts
