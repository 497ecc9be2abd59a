import { useEffect, useState } from "react";
import type { BookView, Session } from "../session/contract";

/** What the worker tells of the open workbook; null until it has spoken. */
export function useBookView(session: Session): BookView | null {
  const [view, setView] = useState<BookView | null>(null);
  useEffect(() => void session.watch(setView), [session]);
  return view;
}
