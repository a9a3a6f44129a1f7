# Redraw with: gnuplot leakage.gp
reset
set encoding utf8
set terminal pngcairo size 1200,815 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
set output 'leakage.png'
set style textbox opaque noborder fillcolor rgb '#ffffff' margins 0.4,0.2
unset key
unset colorbox
set multiplot
set lmargin at screen 0.0834667
set rmargin at screen 0.976667
set tmargin at screen 0.91227
set bmargin at screen 0.214724
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set xrange [0:10]
unset xtics
set yrange [-7.22946:66.0045]
set ytics nomirror out scale 0.6,0.3 ('' -0, '' 20, '' 40, '' 60)
unset grid
set grid  ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
set label '0' at screen 0.0720083,0.283584 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '20' at screen 0.0720083,0.474082 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '40' at screen 0.0720083,0.66458 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '60' at screen 0.0720083,0.855078 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Leakage (%)' at screen 0.02875,0.563497 center font 'DejaVu Sans,18.75' textcolor rgb '#222222' front rotate by 90
set label 'no penalty' at screen 0.133127,0.193129 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'dot product' at screen 0.222447,0.193129 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'multipliers' at screen 0.311767,0.193129 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'correlations' at screen 0.401087,0.193129 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'raw cross product' at screen 0.490407,0.193129 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'weights' at screen 0.579727,0.193129 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'information bound' at screen 0.669047,0.193129 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'regressed out' at screen 0.758367,0.193129 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'CCA, no network' at screen 0.847687,0.193129 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'noise (chance)' at screen 0.937007,0.193129 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label '59' at screen 0.110263,0.864732 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '59' at screen 0.199583,0.865011 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '14' at screen 0.288903,0.439205 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '18' at screen 0.378223,0.479286 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '18' at screen 0.467543,0.475605 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '54' at screen 0.556863,0.814939 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '33' at screen 0.646183,0.618198 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '8' at screen 0.735503,0.381214 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '15' at screen 0.824823,0.446577 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0' at screen 0.914143,0.261983 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '46' at screen 0.145991,0.738464 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '46' at screen 0.235311,0.741372 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '25' at screen 0.324631,0.542704 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '25' at screen 0.413951,0.538605 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '30' at screen 0.503271,0.593774 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '43' at screen 0.592591,0.714671 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '30' at screen 0.681911,0.585602 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '27' at screen 0.771231,0.557078 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '40' at screen 0.860551,0.683076 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0' at screen 0.949871,0.305202 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set object rectangle from screen 0.0868,0.933742 to screen 0.10555,0.958282 front fillcolor rgb '#0072b2' fillstyle solid noborder
set label 'linear probe' at screen 0.115967,0.946012 left font 'DejaVu Sans,18.75' textcolor rgb '#222222' front
set object rectangle from screen 0.273258,0.933742 to screen 0.292008,0.958282 front fillcolor rgb '#d55e00' fillstyle solid noborder
set label 'ten neighbours' at screen 0.302425,0.946012 left font 'DejaVu Sans,18.75' textcolor rgb '#222222' front
plot 'leakage.dat' index 0 using 1:2:($1-0.184):($1+0.184):(0):2 with boxxyerror fillstyle solid noborder linecolor rgb '#0072b2', \
     'leakage.dat' index 1 using 1:2:($1-0.184):($1+0.184):(0):2 with boxxyerror fillstyle solid noborder linecolor rgb '#d55e00'
unset label
unset arrow
unset object
unset multiplot
unset output
