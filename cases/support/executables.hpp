// SPDX-License-Identifier: MIT
// Whether files of the working directory can be executed at all: an administrator may have forbidden it for a file system.
#pragma once

#include "support/processes.hpp"

namespace ipcts {

// Ends the case as unsupported where no file of the working directory can be executed. Not every system's access() says so: only
// exec does. Tried are files that never run: one of no known format, and, should EACCES be what a system has for that, a script
// whose interpreter is not there. The first one is enough nearly everywhere, and Valgrind does not survive the second one.
inline void require_executable_files() {
    const Scaffolding helper;
    char name[] = "./probe";
    char* const list[] = {name, nullptr};
    for (const char* text : {"\001\002\003\004\005\006\007\001\002\003", "#!/nonexistent/interpreter\n"}) {
        const int file = must(::open(name, O_WRONLY | O_CREAT | O_EXCL, 0700));
        must(::write(file, text, std::strlen(text)));
        must(::close(file));
        const bool forbidden = ::execv(name, list) == -1 && errno == EACCES;
        must(::unlink(name));
        if (!forbidden) return;
    }
    unsupported("no file can be executed in this directory");
}

}  // namespace ipcts
