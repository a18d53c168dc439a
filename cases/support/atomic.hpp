// SPDX-License-Identifier: MIT
// A value that threads share, for the support headers. A case uses std::atomic. A thousand cases include these headers, and the C++
// library's <atomic> takes ten times as long to compile as all the rest of a case.
#pragma once

namespace ipcts {

// Sequentially consistent, as std::atomic is where nothing else is asked for.
template <class T>
class Atomic {
public:
    explicit Atomic(T value) : value_(value) {}
    Atomic(const Atomic&) = delete;
    Atomic& operator=(const Atomic&) = delete;
    T load() const { return __atomic_load_n(&value_, __ATOMIC_SEQ_CST); }
    void store(T value) { __atomic_store_n(&value_, value, __ATOMIC_SEQ_CST); }
    T exchange(T value) { return __atomic_exchange_n(&value_, value, __ATOMIC_SEQ_CST); }
    operator T() const { return load(); }
    T operator=(T value) { return store(value), value; }
    T operator++() { return __atomic_add_fetch(&value_, 1, __ATOMIC_SEQ_CST); }
private:
    T value_;
};

}  // namespace ipcts
