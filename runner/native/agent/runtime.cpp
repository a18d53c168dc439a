// SPDX-License-Identifier: MIT
// The little of the C++ library that the program uses: for a build that has only its headers (musl-gcc), or needs none on the target.
#include <cstddef>
#include <cstdlib>
#include <new>

void* operator new(std::size_t size) {
    void* memory = std::malloc(size ? size : 1);
    if (!memory) std::abort();
    return memory;
}
void operator delete(void* memory) noexcept { std::free(memory); }
void operator delete(void* memory, std::size_t) noexcept { std::free(memory); }

namespace std {
[[noreturn]] void __throw_length_error(const char*);
void __throw_length_error(const char*) { std::abort(); }
}  // namespace std
