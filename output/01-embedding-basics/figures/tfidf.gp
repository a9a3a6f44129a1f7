# Redraw with: gnuplot tfidf.gp
reset
set encoding utf8
set terminal pngcairo size 1280,370 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
set output 'tfidf.png'
set style textbox opaque noborder fillcolor rgb '#ffffff' margins 0.4,0.2
unset key
unset colorbox
set multiplot
set lmargin at screen 0.279859
set rmargin at screen 0.864234
set tmargin at screen 0.945946
set bmargin at screen 0.340541
unset border
unset tics
set xrange [-0.5:9.5]
set yrange [2.5:-0.5]
set palette defined (0 '#440154', 1 '#472d7b', 2 '#3b528b', 3 '#2c728e', 4 '#21918c', 5 '#28ae80', 6 '#5ec962', 7 '#addc30', 8 '#fde725')
set cbrange [0:0.899274]
set colorbox vertical user origin screen 0.890797,0.340541 size screen 0.0234375,0.605405 noborder
unset cbtics
set label 'the large scarlet star' at screen 0.270484,0.845045 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'a golden hoop on the left' at screen 0.270484,0.643243 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'a red star is red' at screen 0.270484,0.441441 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'a' at screen 0.313382,0.295946 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'the' at screen 0.371834,0.295946 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'is' at screen 0.430285,0.295946 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'red' at screen 0.488737,0.295946 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'scarlet' at screen 0.547188,0.295946 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'golden' at screen 0.60564,0.295946 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'star' at screen 0.664091,0.295946 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'hoop' at screen 0.722543,0.295946 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'large' at screen 0.780995,0.295946 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'left' at screen 0.839446,0.295946 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'Word' at screen 0.572047,0.0701189 center font 'DejaVu Sans,18.75' textcolor rgb '#222222' front
set label 'Sentence' at screen 0.0314063,0.643243 center font 'DejaVu Sans,18.75' textcolor rgb '#222222' front rotate by 90
set arrow from screen 0.914234,0.340541 to screen 0.918922,0.340541 nohead front linecolor rgb '#9a9a9a' linewidth 1.5
set label '0.0' at screen 0.923609,0.340541 left font 'DejaVu Sans,15.18' textcolor rgb '#222222' front
set arrow from screen 0.914234,0.475184 to screen 0.918922,0.475184 nohead front linecolor rgb '#9a9a9a' linewidth 1.5
set label '0.2' at screen 0.923609,0.475184 left font 'DejaVu Sans,15.18' textcolor rgb '#222222' front
set arrow from screen 0.914234,0.609827 to screen 0.918922,0.609827 nohead front linecolor rgb '#9a9a9a' linewidth 1.5
set label '0.4' at screen 0.923609,0.609827 left font 'DejaVu Sans,15.18' textcolor rgb '#222222' front
set arrow from screen 0.914234,0.74447 to screen 0.918922,0.74447 nohead front linecolor rgb '#9a9a9a' linewidth 1.5
set label '0.6' at screen 0.923609,0.74447 left font 'DejaVu Sans,15.18' textcolor rgb '#222222' front
set arrow from screen 0.914234,0.879113 to screen 0.918922,0.879113 nohead front linecolor rgb '#9a9a9a' linewidth 1.5
set label '0.8' at screen 0.923609,0.879113 left font 'DejaVu Sans,15.18' textcolor rgb '#222222' front
set label 'TF-IDF' at screen 0.970016,0.643243 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 90
set label '0.00' at screen 0.309085,0.845045 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '0.16' at screen 0.367537,0.845045 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '0.00' at screen 0.425988,0.845045 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '0.00' at screen 0.48444,0.845045 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '0.67' at screen 0.542891,0.845045 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.00' at screen 0.601343,0.845045 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '0.56' at screen 0.659795,0.845045 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.00' at screen 0.718246,0.845045 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '0.45' at screen 0.776698,0.845045 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.00' at screen 0.835149,0.845045 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '0.22' at screen 0.309085,0.643243 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '0.15' at screen 0.367537,0.643243 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '0.00' at screen 0.425988,0.643243 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '0.00' at screen 0.48444,0.643243 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '0.00' at screen 0.542891,0.643243 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '0.57' at screen 0.601343,0.643243 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.00' at screen 0.659795,0.643243 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '0.53' at screen 0.718246,0.643243 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.00' at screen 0.776698,0.643243 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '0.32' at screen 0.835149,0.643243 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '0.16' at screen 0.309085,0.441441 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '0.00' at screen 0.367537,0.441441 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '0.15' at screen 0.425988,0.441441 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '0.90' at screen 0.48444,0.441441 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.00' at screen 0.542891,0.441441 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '0.00' at screen 0.601343,0.441441 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '0.38' at screen 0.659795,0.441441 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '0.00' at screen 0.718246,0.441441 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '0.00' at screen 0.776698,0.441441 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '0.00' at screen 0.835149,0.441441 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
plot 'tfidf.dat' using 1:2:($1-0.489976):($1+0.489976):($2-0.489976):($2+0.489976):3 with boxxyerror fillstyle solid noborder linecolor palette
unset label
unset arrow
unset object
unset multiplot
unset output
