# Redraw with: gnuplot sweep.gp
reset
set encoding utf8
set terminal pngcairo size 1300,571 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
set output 'sweep.png'
set style textbox opaque noborder fillcolor rgb '#ffffff' margins 0.4,0.2
unset key
unset colorbox
set multiplot
set lmargin at screen 0.0942745
set rmargin at screen 0.484615
set tmargin at screen 0.912785
set bmargin at screen 0.148509
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set logscale x
set xrange [0.00249529:0.360679]
set xtics nomirror out scale 0.6,0.3 ('' 0.005, '' 0.01, '' 0.02, '' 0.05, '' 0.1, '' 0.2, '' 0.003 1, '' 0.004 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '' 0.03 1, '' 0.04 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.3 1)
set yrange [0.926418:0.99614]
set ytics nomirror out scale 0.6,0.3 ('' 0.94, '' 0.96, '' 0.98)
unset grid
set grid xtics ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
set label '0.005' at screen 0.148823,0.111907 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0.01' at screen 0.203223,0.111907 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0.02' at screen 0.257623,0.111907 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0.05' at screen 0.329536,0.111907 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0.1' at screen 0.383936,0.111907 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0.2' at screen 0.438336,0.111907 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0.94' at screen 0.0849668,0.297395 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0.96' at screen 0.0849668,0.516629 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0.98' at screen 0.0849668,0.735863 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label 'λ' at screen 0.289445,0.0618193 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Accuracy, test' at screen 0.0355311,0.530647 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 90
set arrow from screen 0.289445,0.858967 to screen 0.289445,0.148509 nohead front linecolor rgb '#6b6b6b' linewidth 2 dashtype (8,5)
set label 'chosen' at screen 0.225993,0.83556 left font 'DejaVu Sans,14.85' textcolor rgb '#6b6b6b' front boxed
set arrow from screen 0.0942745,0.866982 to screen 0.484615,0.866982 nohead front linecolor rgb '#6b6b6b' linewidth 2 dashtype (8,5)
set label 'λ = 0' at screen 0.430903,0.838321 left font 'DejaVu Sans,14.85' textcolor rgb '#6b6b6b' front boxed
set label 'Task accuracy' at screen 0.289445,0.949387 center font 'DejaVu Sans Bold,16.5' textcolor rgb '#222222' front
plot 'sweep.1.dat' index 0 using 1:2 with linespoints linecolor rgb '#0072b2' linewidth 2.5 pointtype 7 pointsize 1.224
unset label
unset arrow
unset object
set lmargin at screen 0.586582
set rmargin at screen 0.976923
set tmargin at screen 0.912785
set bmargin at screen 0.148509
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set logscale x
set xrange [0.00249529:0.360679]
set xtics nomirror out scale 0.6,0.3 ('' 0.005, '' 0.01, '' 0.02, '' 0.05, '' 0.1, '' 0.2, '' 0.003 1, '' 0.004 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '' 0.03 1, '' 0.04 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.3 1)
set logscale y
set yrange [0.0001:1]
set ytics nomirror out scale 0.6,0.3 ('' 0.0001, '' 0.001, '' 0.01, '' 0.1, '' 1, '' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1)
unset grid
set grid xtics ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
set label '0.005' at screen 0.64113,0.111907 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0.01' at screen 0.69553,0.111907 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0.02' at screen 0.749931,0.111907 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0.05' at screen 0.821844,0.111907 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0.1' at screen 0.876244,0.111907 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0.2' at screen 0.930644,0.111907 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '10⁻⁴' at screen 0.577274,0.148509 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0.001' at screen 0.577274,0.339578 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0.01' at screen 0.577274,0.530647 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0.1' at screen 0.577274,0.721716 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '1' at screen 0.577274,0.912785 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label 'λ' at screen 0.781753,0.0618193 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Mean squared correlation, test' at screen 0.518308,0.530647 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 90
set arrow from screen 0.586582,0.224543 to screen 0.976923,0.224543 nohead front linecolor rgb '#6b6b6b' linewidth 2 dashtype (8,5)
set label 'independent' at screen 0.870817,0.195883 left font 'DejaVu Sans,14.85' textcolor rgb '#6b6b6b' front boxed
set arrow from screen 0.781753,0.912785 to screen 0.781753,0.148509 nohead front linecolor rgb '#6b6b6b' linewidth 2 dashtype (8,5)
set label 'chosen' at screen 0.790983,0.882373 left font 'DejaVu Sans,14.85' textcolor rgb '#6b6b6b' front boxed
set arrow from screen 0.586582,0.661668 to screen 0.976923,0.661668 nohead front linecolor rgb '#6b6b6b' linewidth 2 dashtype (8,5)
set label 'λ = 0' at screen 0.923211,0.688577 left font 'DejaVu Sans,14.85' textcolor rgb '#6b6b6b' front boxed
set label 'Redundancy' at screen 0.781753,0.949387 center font 'DejaVu Sans Bold,16.5' textcolor rgb '#222222' front
plot 'sweep.2.dat' index 0 using 1:2 with linespoints linecolor rgb '#0072b2' linewidth 2.5 pointtype 7 pointsize 1.224
unset label
unset arrow
unset object
unset multiplot
unset output
