# Redraw with: gnuplot leakage.gp
reset
set encoding utf8
set terminal pngcairo size 1200,815 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
set output 'leakage.png'
set style textbox opaque noborder fillcolor rgb '#ffffff' margins 0.4,0.2
unset key
unset colorbox
set multiplot
set lmargin at screen 0.0893333
set rmargin at screen 0.976667
set tmargin at screen 0.91227
set bmargin at screen 0.214724
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set xrange [0:10]
unset xtics
set yrange [-0.0728933:0.665633]
set ytics nomirror out scale 0.6,0.3 ('' -0, '' 0.2, '' 0.4, '' 0.6)
unset grid
set grid  ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
set label '0.0' at screen 0.077875,0.283572 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.2' at screen 0.077875,0.472475 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.4' at screen 0.077875,0.661377 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.6' at screen 0.077875,0.850279 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Leakage' at screen 0.02875,0.563497 center font 'DejaVu Sans,18.75' textcolor rgb '#222222' front rotate by 90
set label 'no penalty' at screen 0.1387,0.193129 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'dot product' at screen 0.227433,0.193129 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'multipliers' at screen 0.316167,0.193129 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'correlations' at screen 0.4049,0.193129 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'raw cross product' at screen 0.493633,0.193129 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'weights' at screen 0.582367,0.193129 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'information bound' at screen 0.6711,0.193129 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'regressed out' at screen 0.759833,0.193129 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'CCA, no network' at screen 0.848567,0.193129 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'noise (chance)' at screen 0.9373,0.193129 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label '59 %' at screen 0.115953,0.854194 center font 'DejaVu Sans,11.9388' textcolor rgb '#222222' front
set label '59 %' at screen 0.204687,0.859414 center font 'DejaVu Sans,11.9388' textcolor rgb '#222222' front
set label '15 %' at screen 0.29342,0.443245 center font 'DejaVu Sans,11.9388' textcolor rgb '#222222' front
set label '18 %' at screen 0.382153,0.47239 center font 'DejaVu Sans,11.9388' textcolor rgb '#222222' front
set label '24 %' at screen 0.470887,0.524762 center font 'DejaVu Sans,11.9388' textcolor rgb '#222222' front
set label '53 %' at screen 0.55962,0.79599 center font 'DejaVu Sans,11.9388' textcolor rgb '#222222' front
set label '34 %' at screen 0.648353,0.62345 center font 'DejaVu Sans,11.9388' textcolor rgb '#222222' front
set label '8 %' at screen 0.737087,0.374272 center font 'DejaVu Sans,11.9388' textcolor rgb '#222222' front
set label '15 %' at screen 0.82582,0.439773 center font 'DejaVu Sans,11.9388' textcolor rgb '#222222' front
set label '0 %' at screen 0.914553,0.26758 center font 'DejaVu Sans,11.9388' textcolor rgb '#222222' front
set label '46 %' at screen 0.151447,0.727975 center font 'DejaVu Sans,11.9388' textcolor rgb '#222222' front
set label '45 %' at screen 0.24018,0.722916 center font 'DejaVu Sans,11.9388' textcolor rgb '#222222' front
set label '25 %' at screen 0.328913,0.532893 center font 'DejaVu Sans,11.9388' textcolor rgb '#222222' front
set label '24 %' at screen 0.417647,0.524551 center font 'DejaVu Sans,11.9388' textcolor rgb '#222222' front
set label '32 %' at screen 0.50638,0.596397 center font 'DejaVu Sans,11.9388' textcolor rgb '#222222' front
set label '42 %' at screen 0.595113,0.694348 center font 'DejaVu Sans,11.9388' textcolor rgb '#222222' front
set label '31 %' at screen 0.683847,0.589086 center font 'DejaVu Sans,11.9388' textcolor rgb '#222222' front
set label '27 %' at screen 0.77258,0.557829 center font 'DejaVu Sans,11.9388' textcolor rgb '#222222' front
set label '40 %' at screen 0.861313,0.674319 center font 'DejaVu Sans,11.9388' textcolor rgb '#222222' front
set label '0 %' at screen 0.950047,0.299583 center font 'DejaVu Sans,11.9388' textcolor rgb '#222222' front
set object rectangle from screen 0.0926667,0.933742 to screen 0.111417,0.958282 front fillcolor rgb '#0072b2' fillstyle solid noborder
set label 'linear probe' at screen 0.121833,0.946012 left font 'DejaVu Sans,18.75' textcolor rgb '#222222' front
set object rectangle from screen 0.279125,0.933742 to screen 0.297875,0.958282 front fillcolor rgb '#d55e00' fillstyle solid noborder
set label 'ten neighbours' at screen 0.308292,0.946012 left font 'DejaVu Sans,18.75' textcolor rgb '#222222' front
plot 'leakage.dat' index 0 using 1:2:($1-0.184):($1+0.184):(0):2 with boxxyerror fillstyle solid noborder linecolor rgb '#0072b2', \
     'leakage.dat' index 1 using 1:2:($1-0.184):($1+0.184):(0):2 with boxxyerror fillstyle solid noborder linecolor rgb '#d55e00'
unset label
unset arrow
unset object
unset multiplot
unset output
